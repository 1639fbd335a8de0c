import { type Html, html } from '#tests/portal/core/html.ts';
import { renderBlock } from './block.ts';
import { renderKindPage } from './kind-page.ts';
import { ARABIC_PASSAGE } from './sentences.ts';

const GERMAN_NAME = 'Bürgerbüro';
const [before = '', after = ''] = ARABIC_PASSAGE.split(GERMAN_NAME);
const PASSAGE = html`<span lang="ar">${before}<bdi lang="de">${GERMAN_NAME}</bdi>${after}</span>`;

/** A page for newcomers: written from right to left, in Arabic, with the German parts that were not translated. */
export function renderRightToLeft(): Html {
  return renderKindPage({
    title: 'Willkommen in Musterstadt',
    main: html`<div class="portal-text" dir="rtl"><section lang="ar"><h2 class="kern-heading-medium">أهلًا وسهلًا بكم</h2>
<p class="kern-body">نرحب بكم في مدينتنا ونساعدكم في خطواتكم الأولى.</p>
<p class="kern-body">إذا كانت لديكم أسئلة فاتصلوا بنا من الاثنين إلى الجمعة: <bdi dir="ltr">01234 56-0</bdi></p></section>
<div lang="de">${renderBlock({ passage: PASSAGE })}</div></div>`,
  });
}
