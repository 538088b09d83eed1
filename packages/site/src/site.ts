import type { Borders, MapFrame } from "@thaw/charts";
import { type Dataset, type DateLocale, dateLocaleOf, type ReleaseRecord, type Subject } from "@thaw/chronicle";
import { type SomeWords, sayIn } from "@thaw/chronicle/words";
import type { Comparison } from "./text/comparison.ts";
import { completeWords } from "./words/complete-words.ts";
import { english, type SectionName, type Words } from "./words/english.ts";
import { russian } from "./words/russian.ts";

/** Colours of one edition, as CSS writes them. `accent` is for links and the present moment, and for nothing else. */
export interface Palette {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly accent: string;
  /** The mark of a source that was read. */
  readonly read: string;
}

/** A theme: what it does not name stays as it is. The other colours are derived from these. */
export interface Theme {
  readonly light?: Partial<Palette>;
  /** The night edition. */
  readonly dark?: Partial<Palette>;
  /** Any other token of `style/tokens.css`: `{ "--serif": "Georgia, serif" }`. */
  readonly tokens?: Readonly<Record<`--${string}`, string>>;
}

/** What the drawings cannot know from the dataset; each has a default. */
export interface Drawings {
  /** Topics that share a lane of the timeline, the first for what has no topic; unless said, each topic has a lane. */
  readonly lanes?: readonly { readonly id: string; readonly label: string; readonly topics: readonly string[] }[];
  /** The years of the widest timeline, EDTF: `1917/1995`; unless said, from the first event to the last. */
  readonly years?: string;
  readonly power?: {
    /** The stretch over which terms of office are drawn, EDTF: `1952-10/1964-12`; unless said, the subject's period. */
    readonly within?: string;
    /** The stretch of the drawing of each office that is followed, EDTF; unless said, from its first holder to its last. */
    readonly office?: string;
    /** What a reader should know of the orders in which leaders were named: statements of an office whose keys begin with `listed-`. */
    readonly listed?: string;
  };
  readonly network?: {
    /** The kinds of relation in which one stands against the other. */
    readonly against?: readonly string[];
  };
  readonly map?: {
    /** Land and borders of the time: `@thaw/charts/borders.json` or one like it; unless said, the coasts of the world alone. */
    readonly borders?: Borders;
    /** The parts of the world that are views; unless said, one around all places. */
    readonly frames?: readonly MapFrame[];
    /** The day whose borders and names are shown for the whole period, ISO; unless said, its first. */
    readonly day?: string;
    /** The kinds of place for which no point stands; unless said, `country` and `region`. */
    readonly areas?: readonly string[];
  };
}

/** What a site says of itself. Only the dataset and the name are needed; the rest has a default that fits any subject. */
export interface SiteConfig<S extends Subject = Subject> {
  /** The corpus, opened: `openDataset(compiled)`. */
  readonly dataset: Dataset<S>;
  /** What each release changed, newest first, as the compiler writes it to `releases.js`. */
  readonly releases?: readonly ReleaseRecord[];
  /** The name on the nameplate: a word or three. */
  readonly name: string;
  /** The name in full, for a browser's window. */
  readonly title?: string;
  /** The name in full as a citation prints it. */
  readonly citedAs?: string;
  /** A line beside the nameplate. */
  readonly motto?: string;
  /** A sentence for search engines. */
  readonly description?: string;
  /** Short name of the site in addresses and keys: kebab-case. */
  readonly id?: string;
  /** Address of the site's mark, an SVG of the app's own: `/icon.svg`. Unless said, the first letter of the name. */
  readonly icon?: string;
  /** Language of names in their own script, BCP 47. */
  readonly native?: string;
  /**
   * The words of the interface, whole or in part: what is not given stays as it is. English, unless the corpus is in a language of which `@thaw/site/words` has a
   * dictionary.
   */
  readonly words?: SomeWords<Words>;
  /** How dates are worded: as the language of the words does, or `en-GB`. */
  readonly locale?: DateLocale;
  /** Where the site stands, for the few addresses that must be absolute: `https://towers.example.org`. SITE_URL goes before it. */
  readonly url?: string;
  /** Where the API of the same content is described: `https://api.example.org/docs`. */
  readonly api?: string;
  /** Where the corpus is kept, for reports of errors: `https://github.com/me/my-history`. Without it, reports are copied. */
  readonly repository?: string;
  /** A section by another name, or `false` for none of it. */
  readonly sections?: Readonly<Partial<Record<SectionName, string | false>>>;
  /** The story that answers the subject's question on the front page. */
  readonly answer?: string;
  /** The story as a whole, where there are chapters. */
  readonly story?: { readonly title?: string; readonly lead?: string; readonly description?: string };
  readonly days?: {
    /** Whether each day of the subject's period has a page, or only those to which something is dated. */
    readonly every?: boolean;
    /** A day that shows much, ISO. */
    readonly example?: string;
    /** What a reader should know of how a day lies: "112 days after the fire". */
    readonly about?: (day: string) => string | undefined;
  };
  /** Pairs of days that have a page of their own. */
  readonly comparisons?: readonly Comparison[];
  readonly search?: {
    /** What a reader may type, as an example. */
    readonly placeholder?: string;
    readonly hint?: string;
  };
  readonly drawings?: Drawings;
  readonly theme?: Theme;
  /** Licences of the content and of the code, as the foot of each page names them. */
  readonly licences?: { readonly content: string; readonly code: string };
  /** What a build under `SITE_SAMPLE` keeps of the claims and the days, which are many. */
  readonly sample?: { readonly entry?: string; readonly days?: (day: string) => boolean };
}

/** A site's configuration with every default filled in. */
export interface Site {
  readonly dataset: Dataset;
  readonly releases: readonly ReleaseRecord[];
  readonly name: string;
  readonly title: string;
  readonly citedAs: string;
  readonly motto: string;
  readonly description: string;
  readonly id: string;
  readonly icon: string;
  readonly language: string;
  readonly native: string | undefined;
  readonly words: Words;
  readonly locale: DateLocale;
  readonly url: string;
  readonly api: string | undefined;
  readonly repository: string | undefined;
  readonly sections: Readonly<Partial<Record<SectionName, string | false>>>;
  readonly answer: string | undefined;
  readonly story: { readonly title: string; readonly lead: string; readonly description: string };
  readonly days: {
    readonly every: boolean;
    readonly example: string | undefined;
    readonly about: (day: string) => string | undefined;
  };
  readonly comparisons: readonly Comparison[];
  readonly search: { readonly placeholder: string; readonly hint: string };
  readonly drawings: Drawings;
  readonly theme: Theme;
  readonly licences: { readonly content: string; readonly code: string };
  readonly sample: { readonly entry: string | undefined; readonly days: (day: string) => boolean };
}

/**
 * Say what a site is of. The file that does is named in `next.config`: `withThaw({ subject: "./src/subject.ts" })`.
 *
 * @throws {TypeError} when the name is empty, or an answer, an example or words are named that there are none of.
 * @example
 * export const site = defineSite({ dataset: openDataset(compiled), name: "Towers" });
 */
export function defineSite<S extends Subject>(config: SiteConfig<S>): Site {
  const dataset = config.dataset as unknown as Dataset;
  const { subject } = dataset;
  const { name } = config;
  if (name.trim() === "") throw new TypeError("A site needs a name: what stands on its nameplate.");
  if (config.answer !== undefined) dataset.get("story", config.answer);
  const title = config.title ?? (name === subject.title ? name : `${name}: ${subject.title}`);
  const { story = {}, days = {}, search = {}, sample = {} } = config;
  const words = completeWords<Words>(dictionaryOf(subject.language), config.words ?? {});
  const say = sayIn(words.language);
  return {
    dataset,
    releases: config.releases ?? [],
    name,
    title,
    citedAs: config.citedAs ?? title,
    motto: config.motto ?? (name === subject.title ? "" : subject.title),
    description: config.description ?? say(words.site.description, { title: subject.title }),
    id: config.id ?? subject.id,
    icon: config.icon ?? "/made/icon.svg",
    language: subject.language,
    native: config.native,
    words,
    locale: config.locale ?? dateLocaleOf(config.words?.language ?? subject.language),
    url: process.env.SITE_URL ?? config.url ?? "http://localhost:3000",
    api: config.api,
    repository: config.repository?.replace(/\/$/, ""),
    sections: config.sections ?? {},
    answer: config.answer ?? dataset.stories.find(({ kind }) => kind === "answer")?.id,
    story: {
      title: story.title ?? subject.title,
      lead: story.lead ?? words.site.storyLead,
      description: story.description ?? say(words.site.storyDescription, { title: subject.title }),
    },
    days: {
      every: days.every ?? false,
      example: days.example,
      about: days.about ?? (() => undefined),
    },
    comparisons: config.comparisons ?? [],
    search: {
      placeholder: search.placeholder ?? words.site.searchPlaceholder,
      hint: search.hint ?? words.site.searchHint,
    },
    drawings: config.drawings ?? {},
    theme: config.theme ?? {},
    licences: config.licences ?? { content: "CC BY 4.0", code: "MIT" },
    sample: { entry: sample.entry, days: sample.days ?? (() => true) },
  };
}

/** The dictionary of a language, where there is one; else the English. */
function dictionaryOf(language: string): Words {
  const [base = ""] = language.split("-");
  return base === "ru" ? russian : english;
}
