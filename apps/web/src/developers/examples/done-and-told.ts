import { content, formatDate } from "@thaw/content";

const { effective, announced, knownAbroad } = content.get("event", "arrest-of-beria").time;

console.log("done:", formatDate(effective.date.edtf));
console.log("made public:", announced && formatDate(announced.date.edtf));
console.log("known abroad:", knownAbroad && formatDate(knownAbroad.date.edtf));
