import { type Holder, isWithin, type OfficeOnDay, powerOn } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { remembered } from "../lists/usual.ts";
import { dayParameter } from "../parameters/date.ts";
import { officesAsked, officesParameter } from "../parameters/offices.ts";
import { addRoute } from "./route.ts";

/** Who held power on a date. */
export function addPower(ctx: RouteContext): void {
  const { dataset, ready } = ctx;
  addRoute(
    ctx,
    {
      path: "/v1/power",
      operationId: "powerOn",
      tag: "power",
      summary: "Who held power on a date",
      description: `Every tracked office as it stood on a date, by rank: held, declared vacant, or unrecorded, and by whom, since when and on what evidence. On a day of change both holders are given: one with \`ended\`, the other with \`began\`. Offices are followed day by day within ${dataset.subject.period}.`,
      query: {
        date: dayParameter({ description: "The date.", example: "1953-06-26" }),
        office: officesParameter(dataset),
      },
      answer: { schema: "Power", description: "The offices and their holders." },
      example: "/v1/power?date=1953-06-26&office=minister-of-internal-affairs",
    },
    ({ query: { date, office }, etag }) => {
      const rows = powerOn(dataset, date, officesAsked(dataset, office));
      const followed = isWithin(date, dataset.subject.period);
      const head = JSON.stringify({ date, period: dataset.subject.period, followed }).slice(0, -1);
      const labels = ready.labels(rows.flatMap(namesOf));
      return answer(`${head},"data":[${rows.map(rowText).join(",")}],"labels":${labels}}\n`, etag);
    },
  );
}

function rowText({ office, name, state, holders }: OfficeOnDay): string {
  const row = { office: office.id, name, organization: office.organization ?? null, seats: office.seats, state };
  return `${JSON.stringify(row).slice(0, -1)},"holders":[${holders.map(holderText).join(",")}]}`;
}

function holderText({ term, figure, certainty, began, ended }: Holder): string {
  const { told, behind } = textOfTerm(term);
  return `{"figure":"${figure.id}","label":${JSON.stringify(figure.label)},"certainty":"${certainty}",${told},"began":"${began}","ended":"${ended}",${behind}}`;
}

/** What does not change from day to day of what is told of a holder. */
const textOfTerm = remembered((term: Holder["term"]) => {
  const { start, end, acting } = term;
  const fields = (value: object) => JSON.stringify(value).slice(1, -1);
  return {
    told: fields({
      term: term.id,
      since: start.date,
      until: end?.date ?? null,
      how: start.how ?? null,
      why: end?.why ?? null,
      acting,
    }),
    behind: fields({ status: start.status, cite: start.cite }),
    names: [term.id, term.figure, ...start.cite.map(({ source }) => source)],
  };
});

function namesOf({ office, holders }: OfficeOnDay): string[] {
  const names = office.organization === undefined ? [office.id] : [office.id, office.organization];
  for (const { term } of holders) names.push(...textOfTerm(term).names);
  return names;
}
