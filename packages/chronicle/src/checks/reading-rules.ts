import type { RuleDescription } from "./rule.ts";

const burial = (rest: string) => `
title: Burial
kind: meeting
summary: He was buried.
${rest}`;

/** What the compiler itself finds while it reads and links files, before any rule can look at the whole. */
export const readingRules: readonly RuleDescription[] = [
  {
    id: "dangling-claim",
    reason: "A claim that is referred to exists.",
    explanation:
      "Disputes, reviews and stories point at claims by id: the entry's id and the path of the field, as in `caesar.died`. The nearest claim of the same entry is suggested.",
    fails: { "stories/short.md": "---\ntitle: In short\nkind: answer\n---\nCaesar died [#caesar.dead].\n" },
    passes: { "stories/short.md": "---\ntitle: In short\nkind: answer\n---\nCaesar died [#caesar.died].\n" },
  },
  {
    id: "dangling-reference",
    reason: "An entry that is referred to exists, and is of the right kind.",
    explanation:
      "Every id is looked up. The nearest id of a kind that may stand there is suggested; an id of another kind is shown where it stands. An id whose own entry is faulty counts as known, so that one fault is not reported twice.",
    fails: {
      "events/burial.yaml": burial("time: { effective: -0043-03-18 }\nplace: rome-citty\ncite: [suetonius]\n"),
    },
    passes: {
      "events/burial.yaml": burial("time: { effective: -0043-03-18 }\nplace: rome-city\ncite: [suetonius]\n"),
    },
  },
  {
    id: "duplicate-id",
    reason: "An id names one entry, whatever its kind.",
    explanation: "Ids are unique over all kinds, so that a claim's id needs no kind in it. Both places are shown.",
    fails: { "places/caesar.yaml": "name: Caesarea\nkind: city\ncite: [suetonius]\n" },
    passes: {
      "events/burial.yaml": burial("time: { effective: -0043-03-18 }\nplace: caesarea\ncite: [suetonius]\n"),
      "places/caesarea.yaml": "name: Caesarea\nkind: city\ncite: [suetonius]\n",
    },
  },
  {
    id: "invalid-date",
    reason: "A date is EDTF, and a day of its calendar.",
    explanation:
      "Dates are written as EDTF (ISO 8601-2): `1953-06-26`, `1953-06`, `1953~`, `1953/1956`, `[1878,1879]`. Where what was written can be read as a date, its EDTF form is suggested.",
    fails: { "events/burial.yaml": burial("time: { effective: 18 March 44 BC }\ncite: [suetonius]\n") },
    passes: { "events/burial.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
  },
  {
    id: "invalid-id",
    reason: "An id is written in lower-case letters, digits and single hyphens.",
    explanation: "Ids stand in addresses and in types: they are plain ASCII, at most a hundred characters long.",
    fails: { "events/Burial_Of_Caesar.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
    passes: { "events/burial-of-caesar.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
  },
  {
    id: "misplaced-file",
    reason: "A corpus holds subject.yaml and a folder for each kind, and nothing else.",
    explanation:
      "A file anywhere else would be passed over in silence, so it is an error. The folder that was probably meant is suggested.",
    fails: { "event/burial.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
    passes: { "events/burial.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
  },
  {
    id: "missing-field",
    reason: "A field that every entry of the kind has is there.",
    explanation: "The JSON Schemas written beside the dataset tell an editor the same while you write.",
    fails: {
      "events/burial.yaml": "title: Burial\nkind: meeting\ntime: { effective: -0043-03-18 }\ncite: [suetonius]\n",
    },
    passes: { "events/burial.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
  },
  {
    id: "schema",
    reason: "A field holds what its schema says.",
    explanation:
      "The message says what is wanted, quotes what is there, and lists the words allowed where there is a list.",
    fails: { "events/burial.yaml": burial("time: { effective: -0043-03-18 }\ntopics: politics\ncite: [suetonius]\n") },
    passes: {
      "events/burial.yaml": burial("time: { effective: -0043-03-18 }\ntopics: [politics]\ncite: [suetonius]\n"),
    },
  },
  {
    id: "unknown-field",
    reason: "A field that the schema does not know is a misspelling, and what it says would be lost.",
    explanation: "The nearest field that may stand there is suggested.",
    fails: { "events/burial.yaml": burial("time: { efective: -0043-03-18 }\ncite: [suetonius]\n") },
    passes: { "events/burial.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
  },
  {
    id: "unknown-rule",
    reason: "A rule that is set or waived exists.",
    explanation:
      "`checks:` in `subject.yaml` and `waive:` in an entry name rules by their ids; `thaw rules` lists them.",
    fails: {
      "places/ostia.yaml":
        "name: Ostia\nkind: city\ncite: [suetonius]\nwaive: [{ rule: unlinked-entri, reason: it has a page of its own, until: 2099-12-31 }]\n",
    },
    passes: {
      "places/ostia.yaml":
        "name: Ostia\nkind: city\ncite: [suetonius]\nwaive: [{ rule: unlinked-entry, reason: it has a page of its own, until: 2099-12-31 }]\n",
    },
  },
  {
    id: "unknown-word",
    reason: "A kind, a role or a topic is one of the words that the subject declares.",
    explanation:
      "Vocabularies are closed, so that one thing has one name. A new word is added to `subject.yaml` first.",
    fails: {
      "events/burial.yaml":
        "title: Burial\nkind: burial\nsummary: He was buried.\ntime: { effective: -0043-03-18 }\ncite: [suetonius]\n",
    },
    passes: { "events/burial.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
  },
  {
    id: "unreadable-file",
    reason: "A file that cannot be read is never passed over.",
    explanation:
      "Files that cannot be opened, are too large, or are not UTF-8 text are reported, each once; so is a folder that is named like a file.",
    fails: { "events/burial.yaml/page.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
    passes: { "events/burial.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
  },
  {
    id: "waiver-expired",
    reason: "A waiver holds until the day it names.",
    explanation: "When it runs out, look again: mend the entry, or renew the waiver with its reason.",
    fails: {
      "places/ostia.yaml":
        "name: Ostia\nkind: city\ncite: [suetonius]\nwaive: [{ rule: unlinked-entry, reason: more to come, until: 2001-01-01 }]\n",
    },
    passes: {
      "places/ostia.yaml":
        "name: Ostia\nkind: city\ncite: [suetonius]\nwaive: [{ rule: unlinked-entry, reason: more to come, until: 2099-12-31 }]\n",
    },
  },
  {
    id: "waiver-unused",
    reason: "A waiver that no longer applies is removed.",
    explanation:
      "Only what is possibly wrong can be waived, with a reason and either a source or a day on which the waiver runs out. A waiver that waives nothing, or tries to waive a certain contradiction, is an error.",
    fails: {
      "events/burial.yaml": burial(
        "time: { effective: -0043-03-18 }\ncite: [suetonius]\nwaive: [{ rule: acts-after-death, reason: none, until: 2099-12-31 }]\n",
      ),
    },
    passes: { "events/burial.yaml": burial("time: { effective: -0043-03-18 }\ncite: [suetonius]\n") },
  },
  {
    id: "yaml-syntax",
    reason: "A file is YAML that can be read.",
    explanation:
      "The place is where the fault begins, not where the parser gave up. References to the ids in the file are not reported beside it.",
    fails: { "events/burial.yaml": burial('time: { effective: "-0043-03-18 }\ncite: [suetonius]\n') },
    passes: { "events/burial.yaml": burial('time: { effective: "-0043-03-18" }\ncite: [suetonius]\n') },
  },
];
