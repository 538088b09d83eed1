import { content, witnessesOf } from "@thaw/content";

const claim = content.claim("arrest-of-beria.announced");
if (!claim) throw new Error("no such claim");

console.log(`${claim.text} (${claim.status})`);
for (const { source, consulted } of witnessesOf(content, claim))
  console.log(`- ${content.label(source)}${consulted ? ", read for this" : ""}`);
