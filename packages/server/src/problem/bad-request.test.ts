import { expect, test } from "vitest";
import { app, ask, askProblem } from "../../test/ask.ts";

test.each([
  ["/v1/power?dat=1953-06-26", "dat", "date"],
  ["/v1/power?date=1953&ofice=premier", "ofice", "office"],
  ["/v1/events?figures=nikita-khrushchev", "figures", "figure"],
  ["/v1/search?q=beria&limits=2", "limits", "limit"],
  ["/v1/claims?sorce=knight-1993", "sorce", "source"],
])("%s: %s is unknown, and %s is suggested", async (path, parameter, suggestion) => {
  const problem = await askProblem(path, "unknown-parameter");
  expect(problem.suggestion).toBe(suggestion);
  expect(problem.errors[0]).toMatchObject({ parameter, suggestion });
});

test("when no parameter is near, those that exist are listed", async () => {
  const { detail, suggestion } = await askProblem("/v1/power?date=1953&colour=red", "unknown-parameter");
  expect(detail).toBe('There is no parameter "colour" here (there is: date, office)');
  expect(suggestion).toBeUndefined();
});

test("a route without parameters takes none", () => askProblem("/v1/events/arrest-of-beria?x=1", "unknown-parameter"));

test("a parameter given twice is a fault of its own", async () => {
  const { errors, detail } = await askProblem("/v1/events?kind=arrest&kind=trial", "repeated-parameter");
  expect(detail).toBe('The parameter "kind" is given 2 times');
  expect(errors).toMatchObject([{ parameter: "kind", value: "arrest,trial" }]);
});

test.each([
  ["time=anounced", "announced", "decided, effective, announced, knownAbroad"],
  ["time=when", undefined, "decided, effective, announced, knownAbroad"],
  ["certainty=certain", "certainly", "certainly, possibly"],
  ["certainty=sure", undefined, "certainly, possibly"],
])("%s is answered with the nearest word (%s) and all of them", async (query, suggestion, words) => {
  const problem = await askProblem(`/v1/events?${query}`, "bad-value");
  expect(problem.suggestion).toBe(suggestion);
  expect(problem.detail).toContain(`(there is: ${words})`);
});

test("each bad word of a comma list is a fault, and none of the good ones", async () => {
  const { errors } = await askProblem("/v1/events?kind=arest,trial,deth", "bad-value");
  expect(errors).toMatchObject([
    { value: "arest", suggestion: "arrest" },
    { value: "deth", suggestion: "death" },
  ]);
});

test("an unknown id in a filter is answered with the nearest one, which works", async () => {
  const { suggestion } = await askProblem("/v1/events?figure=nikita-kruschev", "bad-value");
  expect(suggestion).toBe("nikita-khrushchev");
  await ask(`/v1/events?figure=${suggestion}`, "EventList");
});

test("every fault of a request is named at once", async () => {
  const { errors } = await askProblem("/v1/events?from=never&limit=0&colour=red", "unknown-parameter");
  expect(errors.map(({ parameter }: { parameter: string }) => parameter).toSorted()).toEqual([
    "colour",
    "from",
    "limit",
  ]);
});

test("a hundred values are taken, more are one fault, and of many faults twenty are named", async () => {
  const kinds = (count: number) => `/v1/events?kind=${Array(count).fill("arrest").join(",")}`;
  await ask(kinds(100), "EventList");
  expect((await askProblem(kinds(101), "bad-value")).errors).toHaveLength(1);
  expect((await askProblem(kinds(99).replaceAll("arrest", "zzz"), "bad-value")).errors).toHaveLength(20);
});

test("what a stranger sends is quoted no longer than a line, and cannot break out of the answer", async () => {
  const { errors } = await askProblem(
    `/v1/events?kind=${encodeURIComponent(`"<script>\n${"x".repeat(5000)}`)}`,
    "bad-value",
  );
  expect(errors[0].value).toHaveLength(100);
  expect((await app.request("/v1/events?kind=%22%3Cscript%3E")).headers.get("X-Content-Type-Options")).toBe("nosniff");
});

test.each([
  ["/v1/event", "/v1/events"],
  ["/v2/events", "/v1/events"],
  ["/events", "/v1/events"],
  ["/v1/powr", "/v1/power"],
  ["/doc", "/docs"],
])("nothing is at %s; %s is suggested", async (path, suggestion) => {
  expect(await askProblem(path, "unknown-path")).toMatchObject({ status: 404, suggestion });
});

test("a path like no other is answered with the way to the list of routes", async () => {
  expect((await askProblem("/wp-login.php", "unknown-path")).detail).toContain("/docs lists every route");
});
