/** How firmly a statement stands, in a word, when it is not established. */
export function Status({ status }: { status: string | undefined }) {
  if (status === undefined || status === "established") return null;
  return (
    <>
      {" "}
      <span className="status">{status}</span>
    </>
  );
}
