import { expect, test } from "vitest";
import { content } from "../subject.ts";
import { figuresIn, sentenceHtml } from "./story-html.ts";

test("a link to a figure gets its address and the card that introduces it", () => {
  expect(sentenceHtml({ html: '<a data-kind="figure" data-id="georgy-zhukov">Zhukov</a> came.', claims: [] })).toBe(
    '<a href="/figures/georgy-zhukov/" interestfor="card-georgy-zhukov">Zhukov</a> came.',
  );
});

test("a day leads to its page; within a link it stays as it is", () => {
  expect(sentenceHtml({ html: "On 26 June 1953 he was <em>taken</em>.", claims: [] })).toBe(
    'On <a class="day-link" href="/on/1953-06-26/">26 June 1953</a> he was <em>taken</em>.',
  );
  expect(sentenceHtml({ html: '<a data-kind="event" data-id="arrest-of-beria">26 June 1953</a>', claims: [] })).toBe(
    '<a href="/events/arrest-of-beria/">26 June 1953</a>',
  );
});

test("a day without its year takes that of the claims, and is left alone where they have none", () => {
  const html = "The newspapers told of it on 10 July.";
  expect(sentenceHtml({ html, claims: ["arrest-of-beria.announced"] })).toContain('href="/on/1953-07-10/"');
  expect(sentenceHtml({ html, claims: ["death-of-stalin.effective"] })).toBe(html);
});

test("each figure of a story is introduced once", () => {
  const figures = figuresIn(content.get("story", "08-the-arrest"));
  expect(figures).toContain("georgy-zhukov");
  expect(new Set(figures).size).toBe(figures.length);
});
