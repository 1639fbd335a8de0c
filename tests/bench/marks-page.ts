import { createServer, type ServerResponse } from 'node:http';
import { html } from '#tests/portal/core/html.ts';
import { leafletTexts } from '#tests/portal/kinds/leaflet-texts.ts';

/** A long service page at the loopback, on which every passage and field is to be marked. */
export interface MarksPage {
  url: string;
  /** From now on the page's last picture does not arrive, and so the page does not end loading. */
  holdPicture(): void;
  /** Lets it arrive. */
  givePicture(): void;
  close(): Promise<void>;
}

/** How many passages and fields the page has: in the page itself, in its scrolling area, and in the bar that sticks. */
const PLACES = { passages: 499, fields: 200, innerPassages: 200, innerFields: 100, inBar: 1 } as const;

const STYLE = `body{margin:0;font:16px/24px sans-serif}
main{padding:0 24px 24px 120px;max-width:900px}
.leiste{position:sticky;top:0;z-index:1;padding:8px 24px 8px 120px;background:#eef;border-bottom:1px solid}
.bereich{height:480px;overflow:auto;border:1px solid;padding:0 16px 0 48px}
label{display:block;margin:16px 0}
input{display:block;font:inherit;width:20em}`;

const LABELS = [
  'Straße der früheren Wohnung',
  'Ort der früheren Wohnung',
  'Name des Wohnungsgebers',
  'Tag des Einzugs',
];

const paragraphs = (from: number, count: number) =>
  leafletTexts(from, from + count - 1).map(
    (text) => html`<p><span data-marked>${text}</span> Näheres steht in der Satzung.</p>\n`,
  );

const fields = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return html`<label>${LABELS[number % LABELS.length]} (${number}) <input name="feld-${number}" data-marked></label>\n`;
  });

function renderPage(): string {
  const { passages, fields: outer, innerPassages, innerFields } = PLACES;
  return html`<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Wohnsitz ummelden</title><style>${STYLE}</style></head><body>
<div class="leiste"><span data-marked>Sie sind noch 20 Minuten angemeldet.</span></div>
<main><h1>Wohnsitz ummelden</h1>
${paragraphs(1, passages)}
<div class="bereich" tabindex="0">
${paragraphs(passages + 1, innerPassages)}
${fields(outer + 1, innerFields)}
</div>
${fields(1, outer)}
<img src="/bild.svg" alt="" width="20" height="20"></main></body></html>`.markup;
}

/** Serves the page at a free port of this computer. */
export async function serveMarksPage(): Promise<MarksPage> {
  const page = renderPage();
  const waiting: ServerResponse[] = [];
  let held = false;
  const send = (response: ServerResponse) => {
    response.setHeader('content-type', 'image/svg+xml');
    response.end('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
  };
  const server = createServer((request, response) => {
    response.setHeader('cache-control', 'no-store');
    if (request.url === '/bild.svg') return held ? waiting.push(response) : send(response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/ummeldung`,
    holdPicture() {
      held = true;
    },
    givePicture() {
      held = false;
      waiting.splice(0).forEach(send);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
