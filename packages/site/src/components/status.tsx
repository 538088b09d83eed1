import { words } from "../subject.ts";

const statuses: Readonly<Record<string, string>> = words.statuses;

/** How firmly a statement stands, in a word, when it is not established. */
export function Status({ status }: { status: string | undefined }) {
  if (status === undefined || status === "established") return null;
  return (
    <>
      {" "}
      <span className="status">{statuses[status] ?? status}</span>
    </>
  );
}
