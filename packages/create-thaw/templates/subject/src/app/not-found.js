export { default } from "@thaw/site/not-found";
