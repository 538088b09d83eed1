import { type Holder, isWithin, type OfficeOnDay, powerOn } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { dayParameter } from "../parameters/date.ts";
import { idsParameter } from "../parameters/ids.ts";
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
        office: idsParameter(dataset, "office", {
          description: "Id of an office; all tracked offices when left out.",
          example: "first-secretary-cpsu",
        }).optional(),
      },
      answer: { schema: "Power", description: "The offices and their holders." },
      example: "/v1/power?date=1953-06-26&office=minister-of-internal-affairs",
    },
    ({ query: { date, office }, etag }) => {
      const offices = office && dataset.offices.filter(({ id }) => office.includes(id));
      const rows = powerOn(dataset, date, offices);
      const body = {
        date,
        period: dataset.subject.period,
        followed: isWithin(date, dataset.subject.period),
        data: rows.map(rowOf),
      };
      const text = JSON.stringify(body);
      return answer(`${text.slice(0, -1)},"labels":${ready.labels(rows.flatMap(namesOf))}}\n`, etag);
    },
  );
}

function rowOf({ office, name, state, holders }: OfficeOnDay) {
  return {
    office: office.id,
    name,
    organization: office.organization ?? null,
    seats: office.seats,
    state,
    holders: holders.map(holderOf),
  };
}

function holderOf({ term, figure, certainty, began, ended }: Holder) {
  return {
    figure: figure.id,
    label: figure.label,
    certainty,
    term: term.id,
    since: term.start.date,
    until: term.end?.date ?? null,
    how: term.start.how ?? null,
    why: term.end?.why ?? null,
    acting: term.acting,
    began,
    ended,
    status: term.start.status,
    cite: term.start.cite,
  };
}

function namesOf({ office, holders }: OfficeOnDay): string[] {
  return [
    office.id,
    ...(office.organization === undefined ? [] : [office.organization]),
    ...holders.flatMap(({ term, figure }) => [term.id, figure.id, ...term.start.cite.map(({ source }) => source)]),
  ];
}
