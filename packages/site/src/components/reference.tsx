import type { Source } from "@thaw/chronicle";
import { Fragment } from "react";
import { reference } from "../text/reference.ts";

/** The full reference of a source, its titles set apart. */
export function Reference({ source }: { source: Source }) {
  return (
    <>
      {reference(source).map((part, index) => {
        const key = `${source.id}${index}`;
        return part.title ? <cite key={key}>{part.text}</cite> : <Fragment key={key}>{part.text}</Fragment>;
      })}
    </>
  );
}
