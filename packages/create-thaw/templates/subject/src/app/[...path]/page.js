export { default, generateMetadata, generateStaticParams } from "@thaw/site/pages";

export const dynamicParams = false;
