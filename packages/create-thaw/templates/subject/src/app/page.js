export { default } from "@thaw/site/home";
