import { changesBetween, content } from "@thaw/content";

const { ended, began } = changesBetween(content, "1953-06-25", "1953-06-27");

for (const { figure, office } of ended) console.log(`- ${figure.label}: ${office.label}`);
for (const { figure, office } of began) console.log(`+ ${figure.label}: ${office.label}`);
