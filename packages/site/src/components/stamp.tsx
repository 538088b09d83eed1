import type { HistoricalDate } from "@thaw/chronicle";
import type { Forms } from "@thaw/chronicle/words";
import type { ReactNode } from "react";
import { say, words } from "../subject.ts";
import { dayAddress } from "../text/address.ts";
import { dated } from "../text/dates.ts";
import { Status } from "./status.tsx";

/** A date as a stamp: tabular figures, hatched when it is not certain, leading to its day when it is one. */
export function Stamp({
  date,
  status,
  form = "alone",
}: {
  date: HistoricalDate;
  status?: string;
  /** The form that the sentence around it asks for. */
  form?: keyof Forms;
}) {
  const loose = /[~?%X[]/.test(date.edtf) || status === "probable" || status === "disputed";
  const href = dayAddress(date.edtf);
  const told = dated(date.edtf)[form];
  return (
    <>
      <span className={loose ? "stamp loose" : "stamp"}>{href ? <a href={href}>{told}</a> : told}</span>
      {date.oldStyle ? (
        <span className="old-style"> {say(words.dates.oldStyle, { date: dated(date.oldStyle) })}</span>
      ) : null}
      <Status status={status} />
    </>
  );
}

/** A stamp in the forms that a phrase may ask for. */
export function stamped(date: HistoricalDate, status?: string): Forms<ReactNode> {
  const own = { date, ...(status !== undefined && { status }) };
  return {
    alone: <Stamp {...own} />,
    governed: <Stamp {...own} form="governed" />,
    when: <Stamp {...own} form="when" />,
  };
}
