/** Parts of pages, for an app's own pages: they show what the site's subject holds. */

export { Path } from "../drawings/path.tsx";
export { PathForm } from "../drawings/path-form.tsx";
export { networkOptions, pathWords, travellers } from "../drawings/relations.ts";
export { Colophon, type Twin } from "./colophon.tsx";
export { CompareForm } from "./compare-form.tsx";
export { Drawing } from "./drawing.tsx";
export { EventList } from "./event-list.tsx";
export { Explorers } from "./explorers.tsx";
export { Notes } from "./notes.tsx";
export { Page, Section } from "./page.tsx";
export { prose } from "./prose.tsx";
export { ReadingTimes } from "./reading-times.tsx";
export { Room } from "./room.tsx";
export { SearchField } from "./search-field.tsx";
export { Stamp } from "./stamp.tsx";
