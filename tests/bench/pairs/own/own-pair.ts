/**
 * A page of the Musterstadt in two versions. What is to be found again has a `data-id`, the same in both; the bench takes
 * these off before any matcher sees the page.
 */
export interface OwnPair {
  name: string;
  old: string;
  now: string;
}

/** A whole page around its content. */
export function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>${title} – Musterstadt</title>
<style>body{font:16px/24px sans-serif;margin:0 24px;max-width:900px}label,legend,input,select{display:block}</style></head>
<body><header><p data-id="kopf">Stadt Musterstadt</p></header>
<main><h1 data-id="titel">${title}</h1>
${content}
</main>
<footer><p data-id="fuss">Bürgertelefon der Stadt Musterstadt: montags bis freitags von 8 bis 16 Uhr</p></footer>
</body></html>`;
}
