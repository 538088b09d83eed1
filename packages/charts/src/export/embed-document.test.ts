import { expect, test } from "vitest";
import { element } from "../markup/element.ts";
import { embedDocument, embedSnippet, oEmbed } from "./embed-document.ts";

test("an embed is a whole page that says where it is from", () => {
  const page = embedDocument({
    title: "A <b>",
    figure: element("div", {}, "x"),
    citation: "Thaw 1.0",
    home: "https://thaw.example/map/",
    stylesheet: "/charts/style.css",
  });
  expect(page).toMatch(/^<!DOCTYPE html><html lang="en">/);
  expect(page).toContain("<title>A &lt;b&gt;</title>");
  expect(page).toContain('<link rel="stylesheet" href="/charts/style.css"/>');
  expect(page).toContain('<a href="https://thaw.example/map/">');
  expect(page).not.toContain("<script");
});

test("the snippet is one frame with a title, and oEmbed carries it", () => {
  const at = { src: "https://thaw.example/embed/map.html", title: 'The "Thaw"', height: 500 };
  expect(embedSnippet(at)).toContain('title="The &quot;Thaw&quot;" width="100%" height="500"');
  expect(oEmbed({ ...at, provider: "Thaw", site: "https://thaw.example" })).toMatchObject({
    version: "1.0",
    type: "rich",
    html: embedSnippet(at),
  });
});
