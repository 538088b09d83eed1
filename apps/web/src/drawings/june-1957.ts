import { drawLineUp, fitted, type LineUp, layoutLineUp, lineUp, tableLineUp } from "@thaw/charts";
import { content } from "@thaw/content";
import type { PublishedDrawing } from "@thaw/site/drawings";
import { address, claimAddress } from "@thaw/site/text";

/** The Presidium of June 1957: who was against Khrushchev, who changed, and what became of each. */
export function june1957(): LineUp {
  return lineUp(content, {
    id: "june-1957",
    title: "June 1957: who stood where in the Presidium",
    day: "1957-06-18",
    offices: [
      { id: "member-of-presidium-cc", label: "full member" },
      { id: "candidate-member-of-presidium-cc", label: "candidate" },
    ],
    stages: [
      {
        label: "18–21 June",
        event: "presidium-crisis-1957",
        bands: [
          { id: "against", label: "Against Khrushchev", roles: ["accuser", "opposing", "chairing"] },
          { id: "for", label: "For him", roles: ["supporting", "accused"] },
        ],
      },
      {
        label: "Plenum, 22–29 June",
        event: "june-plenum-1957",
        bands: [
          { id: "condemned", label: "Condemned", roles: ["removed"] },
          { id: "changed", label: "Changed sides", changed: true, roles: ["turning"] },
          { id: "for", label: "For him", roles: ["supporting", "accuser", "chairing"] },
        ],
      },
    ],
    after: {
      day: "1957-06-30",
      label: "After it",
      bands: [
        { id: "full", label: "Full members" },
        { id: "candidate", label: "Candidates" },
        { id: "out", label: "Out" },
      ],
    },
    hrefOf: (figure) => address("figure", figure),
  });
}

const words = (chart: LineUp) =>
  chart.stages.map(({ label, bands }, stage) => {
    const told = bands.map((band) => {
      const own = chart.members.filter(({ stands }) => stands[stage]?.band === band.id);
      return `${band.label}: ${own.map(({ short }) => short).join(", ")}`;
    });
    return `${label}. ${told.join("; ")}.`;
  });

const chart = june1957();

/** The Presidium that divided, with files. */
export const publishedLineUp: PublishedDrawing = {
  id: chart.id,
  group: "power",
  title: chart.title,
  alt: words(chart).join(" "),
  page: `/charts/${chart.id}/`,
  chosen: () => [],
  rows: () =>
    chart.members.flatMap(({ id, label, seat, stands }) =>
      stands.map(({ band, status, claim, note }, stage) => ({
        figure: id,
        figure_label: label,
        seat,
        when: chart.stages[stage]?.label,
        stood: chart.stages[stage]?.bands.find(({ id: own }) => own === band)?.label,
        status,
        note,
        claim,
      })),
    ),
  draw: () => ({
    svg: drawLineUp(layoutLineUp(chart, { width: 640 })),
    figure: fitted((width, ending) => drawLineUp(layoutLineUp({ ...chart, id: chart.id + ending }, { width }))),
  }),
  table: () => tableLineUp(chart, claimAddress),
};
