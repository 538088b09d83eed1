export { default, metadata } from "@thaw/site/layout";
