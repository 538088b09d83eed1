import { turnPagesByArrow } from "./arrow-keys.ts";
import { openPaletteByKey } from "./open-palette.ts";

/** What a reading page gains when scripts run. Everything it shows is there without them. */
openPaletteByKey();
turnPagesByArrow();
if (location.pathname === "/search/") void import("./search-page.ts").then((page) => page.answerSearchPage());
