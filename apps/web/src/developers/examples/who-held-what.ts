import { content, powerOn } from "@thaw/content";

for (const { name, holders } of powerOn(content, "1953-06-26").slice(0, 4)) {
  const people = holders.map(
    ({ figure, ended }) => `${figure.label}${ended === "certainly" ? " (until this day)" : ""}`,
  );
  console.log(`${name}: ${people.join(", ")}`);
}
