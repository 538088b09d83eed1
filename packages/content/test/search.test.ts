import { createSearch } from "@thaw/chronicle/search";
import { expect, test } from "vitest";
import { content } from "../src/index.ts";

const search = createSearch(content);

test.each([
  ["Who were the five?", "Lazar Kaganovich, Member of the Presidium of the Council of Ministers"],
  ["When was Beria's arrest made public?", "made public 10 July 1953"],
  ["Who voted against Khrushchev in June 1957?", "Maksim Saburov"],
  ["How many came home in the amnesty?", "1,200,000 to 1,350,000"],
  ["Who was premier in March 1953?", "Georgy Malenkov"],
  ["Who was foreign minister in 1956?", "Dmitry Shepilov"],
  ["Who was head of the KGB in 1959?", "Alexander Shelepin"],
  ["When did Stalin die?", "5 March 1953, 21:50"],
  ["When was Crimea transferred?", "happened 19 February 1954"],
  ["When was the Kyshtym explosion made public?", "June 1989"],
  ["When was Beria executed?", "happened 23 December 1953, 19:50"],
  ["How many died at Kengir?", "37 to 46"],
  ["How many people died in Novocherkassk?", "24 to 26"],
  ["When was Stalin removed from the Mausoleum?", "happened 31 October – 1 November 1961"],
  ["When did the Thaw begin?", "happened May 1954"],
  ["Who shot Beria?", "Pavel Batitsky"],
  ["Who arrested Beria?", "Georgy Zhukov, arresting"],
  ["Who was executed with Beria?", "Vsevolod Merkulov, executed"],
  ["Who succeeded Stalin?", "Georgy Malenkov, Chairman of the Council of Ministers"],
  ["Who replaced Khrushchev in 1964?", "Leonid Brezhnev, First Secretary"],
  ["Who came after Malenkov?", "Nikolai Bulganin, Chairman of the Council of Ministers"],
])("%s is answered in one step, with sources", (question, words) => {
  const { answer = [] } = search(question);
  const claims = answer.filter(({ text }) => text.includes(words));
  expect(claims.length, JSON.stringify(answer.map(({ text }) => text))).toBeGreaterThan(0);
  for (const { cite } of claims) expect(cite.length).toBeGreaterThan(0);
});

test("a question who did it is not answered with whom it was done to, nor with whom it names", () => {
  const whoIn = (question: string) => (search(question).answer ?? []).map(({ field }) => field);
  expect(whoIn("Who shot Beria?")).toEqual(["who.pavel-batitsky"]);
  expect(whoIn("Who was executed with Beria?")).not.toContain("who.lavrentiy-beria");
  expect(whoIn("Who was executed with Beria?")).not.toContain("who.pavel-batitsky");
});

test.each([
  ["secret speech", "secret-speech"],
  ["Молотов", "vyacheslav-molotov"],
  ["молотов", "vyacheslav-molotov"],
  ["Chruschtschow", "nikita-khrushchev"],
  ["Jruschov", "nikita-khrushchev"],
  ["krushchev", "nikita-khrushchev"],
  ["Beriya", "lavrentiy-beria"],
  ["Берия", "lavrentiy-beria"],
  ["Gomulka", "wladyslaw-gomulka"],
  ["first woman in space", "flight-of-tereshkova"],
  ["doctors plot", "doctors-plot-announced"],
  ["virgin lands", "virgin-lands-launched"],
  ["cuban missile crisis", "cuban-missile-crisis"],
  ["doctor zhivago", "doctor-zhivago-published"],
  ["кенгир", "kengir"],
  ["катынь", "katyn"],
  ["stalingrad", "volgograd"],
  ["novocherkassk", "novocherkassk"],
  ["hungarian revolution", "hungarian-revolution"],
  ["ivan denisovich", "ivan-denisovich-published"],
  ["sputnik", "sputnik"],
  ["berlin wall", "berlin-wall"],
  ["26 june 53", "arrest-of-beria"],
  ["5 march 1953", "death-of-stalin"],
  ["14.10.1964", "removal-of-khrushchev"],
  ["25 февраля 1956", "secret-speech"],
])("%s finds %s among the first five", (query, id) => {
  expect(
    search(query)
      .hits.slice(0, 5)
      .map((hit) => hit.id),
  ).toContain(id);
});
