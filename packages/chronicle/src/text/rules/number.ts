import { numbersInText } from "../../checks/numbers-in-text.ts";
import { claimSpeechOf } from "../../query/claim-words.ts";
import { claimsOf } from "../../query/claims.ts";
import { eventsIn, sameRoot, tellingWords } from "../event-names.ts";
import type { Clause, Judgement } from "../judgement.ts";
import type { NameFinder } from "../mentions.ts";

/** Authors round: only what lies this far outside is another number. */
const ROUNDING = 1.25;

/** Numbers of an event that the clause names: each as a range that sources allow. */
export function judgeNumber(clause: Clause, finder: NameFinder): Judgement[] {
  const numbers = numbersInText(clause.text);
  const [number, another] = numbers;
  if (!number || another) return [];
  const figures = new Set(clause.mentions.map(({ figure }) => figure.id));
  const [event, other] = eventsIn(clause.dataset, finder, clause.text, figures);
  if (!event || other) return [];
  const words = tellingWords(clause.text);
  const counted = event.counts.filter(({ what }) => {
    const wanted = tellingWords(what).filter((word) => word !== "people");
    return wanted.length > 0 && wanted.every((word) => words.some((said) => sameRoot(word, said)));
  });
  const [count] = counted;
  if (!count) return [];
  const known = counted.find(({ min, max }) => number.value >= min / ROUNDING && number.value <= max * ROUNDING);
  const claim = claimsOf("event", event, clause.dataset.label, claimSpeechOf(clause.dataset.subject)).find(
    ({ id }) => id === (known ?? count).id,
  );
  return [
    {
      rule: "number",
      verdict: known ? "agrees" : "contradicted",
      message: `${claim?.text}.`,
      claims: [(known ?? count).id],
      start: clause.start + number.start,
      end: clause.start + number.end,
    },
  ];
}
