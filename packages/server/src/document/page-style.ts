/** The look of the documentation page: paper and ink, red for links only, and a night edition. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: #faf7f0; --ink: #1d1a16; --quiet: #5d564c; --rule: #d9d1c1; --red: #a3170f; --sheet: #fffdf8 }
@media (prefers-color-scheme: dark) { :root { --paper: #15171b; --ink: #e9e4d8; --quiet: #a9a295; --rule: #363a43; --red: #ff9382; --sheet: #1c1f25 } }
* { box-sizing: border-box }
html { scroll-padding-top: 1rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 "Source Serif 4", Charter, Georgia, serif }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 2.5rem }
.kicker, nav, dt, h2, h3, summary, th, footer { font-family: "Source Sans 3", system-ui, sans-serif }
.kicker { color: var(--quiet); margin: 0 }
h1 { font-size: clamp(1.75rem, 6vw, 2.5rem); line-height: 1.1; margin: .25rem 0 1rem; text-wrap: balance }
h2 { font-size: 1.3125rem; border-top: 2px solid var(--ink); padding-top: .5rem; margin: 3rem 0 .5rem }
h2::first-letter { text-transform: uppercase }
h3 { font-size: 1rem; margin: 2rem 0 .25rem; overflow-wrap: anywhere }
.lead { font-size: 1.1875rem }
a { color: var(--red); text-underline-offset: .15em }
:focus-visible { outline: 2px solid var(--red); outline-offset: 2px }
nav a { display: inline-block; margin-right: .875rem; padding: .25rem 0 }
pre { background: var(--sheet); border: 1px solid var(--rule); padding: .75rem 1rem; overflow-x: auto; margin: .5rem 0; max-height: 30rem }
code { font: .875em/1.45 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace }
p code, dd code, li code { overflow-wrap: anywhere }
dl { margin: .5rem 0; border-bottom: 1px solid var(--rule) }
dl > div { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: 0 1rem; padding: .4rem 0; border-top: 1px solid var(--rule) }
dt { overflow-wrap: anywhere }
dt small { display: block; color: var(--quiet) }
dd { margin: 0; font-size: .9688rem; overflow-wrap: anywhere }
summary { cursor: pointer; padding: .35rem 0; color: var(--quiet) }
footer { padding-bottom: 3rem; margin-top: 3rem; color: var(--quiet) }
:target { background: color-mix(in srgb, var(--red) 9%, transparent) }
@media (max-width: 34rem) { dl > div { grid-template-columns: 1fr } }
@media print { :root { --paper: #fff; --ink: #000; --quiet: #333; --sheet: #fff } nav, details { display: none } pre { max-height: none; white-space: pre-wrap } }
`.trim();
