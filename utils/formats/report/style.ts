/**
 * The look of the report: for reading on a screen, light or dark, and for A4 in black and white. No colour says anything
 * that signs and words do not say; texts from pages keep their direction to themselves.
 */
export const STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
* { box-sizing: border-box; }
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { margin: 0 auto; max-width: 50rem; padding: 1.5rem 1rem; font: 1rem/1.5 "Fira Sans", "Segoe UI", system-ui, sans-serif;
  overflow-wrap: anywhere; hyphens: auto; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.5em 0 0.5em; break-after: avoid; }
h1 { margin-top: 0; font-size: 1.6rem; }
h2 { font-size: 1.3rem; border-bottom: 2px solid; padding-bottom: 0.2em; }
h3 { font-size: 1.1rem; }
h4 { margin: 0; font-size: 1rem; }
p, dl, blockquote { margin: 0.4em 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2em 1em; }
dt { font-weight: 600; }
dd { margin: 0; }
ul { margin: 0; padding: 0; list-style: none; }
.scroll { position: relative; overflow-x: auto; margin: 0.8em 0; break-inside: avoid-page; }
.scroll:focus-visible { outline: 3px solid; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; overflow-wrap: normal; }
caption { text-align: start; padding-bottom: 0.4em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { border: 1px solid; padding: 0.25em 0.5em; text-align: start; vertical-align: bottom; }
thead th { overflow-wrap: anywhere; hyphens: auto; }
th[colspan], th.side, td { text-align: center; }
td, th.side { white-space: nowrap; font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
article dl { grid-template-columns: fit-content(9.5rem) 1fr; }
article h3 { margin: 0; font-size: 1rem; }
article { border-inline-start: 3px solid; padding: 0.1em 0 0.1em 0.9em; margin: 0.9em 0; break-inside: avoid; }
.sign { display: inline-block; min-width: 1.2em; font-weight: 700; }
.address, .small { font-size: 0.85rem; }
.address { break-after: avoid; }
blockquote { margin-inline: 0; }
blockquote mark { font-weight: 600; text-decoration: underline; background: none; color: inherit; }
.text { white-space: pre-line; }
bdi { unicode-bidi: isolate; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .scroll { overflow: visible; }
  table { table-layout: fixed; }
  th[rowspan] { width: 22%; }
  thead th { font-size: 8pt; padding-inline: 0.2em; }
  th { overflow-wrap: anywhere; }
  td, th.side { white-space: normal; padding-inline: 0.3em; }
}
`;
