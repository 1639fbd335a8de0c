import { attributes, type Html, html } from './html.ts';

/** What stands in a document's head. */
export interface Head {
  /** From the particular to the general: step, service. The town's name is added. */
  title: readonly string[];
  /** Key of the service in the Leistungskatalog (LeiKa), where the page belongs to one. */
  leikaKey?: string;
  /** Sheets and scripts of this page's own. */
  extra?: Html | undefined;
}

/** The head of every document of the portal, framed ones too. */
export function renderHead({ title, leikaKey, extra }: Head): Html {
  const leika = leikaKey && html`<meta${attributes({ name: 'leika-schluessel', content: leikaKey })}>\n`;
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${leika}<title>${[...title, 'Musterstadt'].join(' – ')}</title>
<link rel="icon" href="/assets/wappen.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/fonts/fira-sans.css">
<link rel="stylesheet" href="/assets/kern.css">
<link rel="stylesheet" href="/assets/portal.css">
<link rel="stylesheet" href="/assets/forms.css">
${extra}</head>`;
}
