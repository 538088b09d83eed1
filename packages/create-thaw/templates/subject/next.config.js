import { withThaw } from "@thaw/site/next";

export default withThaw({ subject: "./src/subject.js" });
