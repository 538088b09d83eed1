import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { changelog } from "./changelog.ts";
import { recordRelease, releaseRecordSchema, withoutReason } from "./release-record.ts";

function compiled(changes: Record<string, string | null> = {}) {
  const { compiled: made, diagnostics } = compileRome(changes);
  if (!made) throw new Error(JSON.stringify(diagnostics));
  return made;
}

const decided = (date: string) => edited("events/murder-of-caesar.yaml", "decided: -0043-03-14", `decided: ${date}`);
const on = { date: "2026-11-27", note: "The day before." };

test("a first release keeps its version and has changed nothing", () => {
  expect(recordRelease(undefined, compiled(), on)).toMatchObject({ version: "0.0.0", level: "none", changes: [] });
});

test("a record says what changed under whose label, the version that follows, and the reason", () => {
  const reasons = [{ claims: ["murder-of-caesar.decided"], why: "Suetonius read again." }];
  const record = recordRelease(compiled(), compiled(decided("-0043-03-13")), { ...on, reasons });
  expect(releaseRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(record.version).toBe("1.0.0");
  expect(record.changes).toEqual([
    {
      kind: "event",
      entry: "murder-of-caesar",
      label: "Murder of Caesar",
      id: "murder-of-caesar.decided",
      what: "changed",
      level: "major",
      why: "Suetonius read again.",
      fields: [{ field: "date.edtf", level: "major", before: "-0043-03-14", after: "-0043-03-13" }],
    },
  ]);
  expect(withoutReason(record)).toEqual([]);
});

test("a reason may speak of a field wherever it changed, and of nothing else", () => {
  const change = (field: string) =>
    recordRelease(compiled(), compiled(decided("-0043-03-13")), { ...on, reasons: [{ field, why: "Recounted." }] });
  expect(withoutReason(change("date.edtf"))).toEqual([]);
  expect(withoutReason(change("status")).map(({ id }) => id)).toEqual(["murder-of-caesar.decided"]);
});

test("the label of what is gone is the one it had", () => {
  const without = {
    "relations/rome.yaml": null,
  };
  const record = recordRelease(compiled(), compiled(without), on);
  expect(record.changes.map(({ what, label }) => [what, label])).toEqual([
    ["removed", compiled().entries.relation[0]?.label],
  ]);
});

test("the changelog tells conclusions under their reasons, names new entries and counts rewordings", () => {
  const after = compiled({
    ...decided("-0043-03-13"),
    ...edited("figures/caesar.yaml", "place: rome-city, manner", "place: rome-city, note: at noon, manner"),
    "places/philippi.yaml": "name: Philippi\nkind: city\ncite: [suetonius]\n",
    ...edited("figures/brutus.yaml", "died: -0041-10-23", "died: { date: -0041-10-23, place: philippi }"),
  });
  const reasons = [{ field: "date.edtf", why: "Suetonius read again." }];
  const first = recordRelease(undefined, compiled(), { date: "2026-11-23", note: "Rome." });
  const told = changelog([recordRelease(compiled(), after, { ...on, reasons }), first]);
  expect(told.replace(/release \w{12}/g, "release …")).toMatchInlineSnapshot(`
    "# Changelog

    Semantic versions for facts: major, a conclusion changed; minor, more facts; patch, wording.

    ## 1.0.0 (2026-11-27, release …)

    The day before.

    ### Conclusions changed

    Suetonius read again.

    - \`murder-of-caesar.decided\` changed: date.edtf: "-0043-03-14" → "-0043-03-13"

    ### More facts

    - 1 place: \`philippi\`
    - 1 claim added to earlier entries, or better evidenced

    ### Wording

    1 text reworded.

    ## 0.0.0 (2026-11-23, release …)

    Rome.
    "
  `);
});
