import { type Changes, changesBetween, type Holder, type Standing, type TermChange } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { refuseBackwards } from "../lists/select.ts";
import { dayParameter } from "../parameters/date.ts";
import { officesAsked, officesParameter } from "../parameters/offices.ts";
import { addRoute } from "./route.ts";

/** Who rose and who fell between two days. */
export function addChanges(ctx: RouteContext): void {
  const { dataset, ready } = ctx;
  addRoute(
    ctx,
    {
      path: "/v1/changes",
      operationId: "changesBetween",
      tag: "power",
      summary: "What changed between two days",
      description:
        "What is otherwise at the end of one day than at the end of another: who rose and who fell, which terms began and ended and by which event, which offices came, went and were renamed. Changes of the first day itself are not among them, so that one stretch follows another without a gap.",
      query: {
        from: dayParameter({ description: "The first day.", example: "1953-03-04" }),
        to: dayParameter({ description: "The second day.", example: "1953-03-06" }),
        office: officesParameter(dataset),
      },
      answer: { schema: "Changes", description: "What changed." },
      example: "/v1/changes?from=1953-06-25&to=1953-06-26",
    },
    ({ query: { from, to, office }, etag }) => {
      refuseBackwards(from, to);
      const changes = changesBetween(dataset, from, to, officesAsked(dataset, office));
      const text = JSON.stringify({ from, to, data: bodyOf(changes) });
      return answer(`${text.slice(0, -1)},"labels":${ready.labels(namesOf(changes))}}\n`, etag);
    },
  );
}

function bodyOf({ began, ended, appeared, vanished, renamed, rose, fell }: Changes) {
  return {
    rose: rose.map(standing),
    fell: fell.map(standing),
    began: began.map((change) => termChange(change, change.term.start.date, change.term.start.how)),
    ended: ended.map((change) => termChange(change, change.term.end?.date, change.term.end?.why)),
    appeared: appeared.map(({ office, certainty, claim }) => ({ office: office.id, certainty, claim })),
    vanished: vanished.map(({ office, certainty, claim }) => ({ office: office.id, certainty, claim })),
    renamed: renamed.map(({ office, before, after, claim = null }) => ({ office: office.id, before, after, claim })),
  };
}

function termChange(
  { term, office, figure, event, certainty, claim }: TermChange,
  date: unknown,
  how: string | undefined,
) {
  return {
    term: term.id,
    office: office.id,
    figure: figure.id,
    date,
    how: how ?? null,
    event: event?.id ?? null,
    certainty,
    claim,
  };
}

function standing({ figure, before, after, certainty }: Standing) {
  return { figure: figure.id, before: seat(before), after: seat(after), certainty };
}

function seat(holder: Holder | undefined) {
  return holder ? { office: holder.term.office, term: holder.term.id } : null;
}

function namesOf({ began, ended, appeared, vanished, renamed, rose, fell }: Changes): string[] {
  return [
    ...[...began, ...ended].flatMap(({ term, office, figure, event, claim }) => [
      term.id,
      office.id,
      figure.id,
      claim,
      ...(event ? [event.id] : []),
    ]),
    ...[...appeared, ...vanished].flatMap(({ office, claim }) => [office.id, claim]),
    ...renamed.flatMap(({ office, claim }) => [office.id, ...(claim === undefined ? [] : [claim])]),
    ...[...rose, ...fell].flatMap(({ figure, before, after }) => [
      figure.id,
      ...[before, after].flatMap((holder) => (holder ? [holder.term.office, holder.term.id] : [])),
    ]),
  ];
}
