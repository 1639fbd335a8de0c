import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';
import { drop } from './exchange-steps.ts';
import { clickText, textOf, waitForText } from './steps.ts';

const QUOTE = { type: 'TextQuoteSelector', exact: 'erneut im Original einzureichen', prefix: 'ist ' };

const WEB_ANNOTATIONS = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'AnnotationCollection',
  first: {
    type: 'AnnotationPage',
    items: [
      {
        id: 'https://other.example/1',
        type: 'Annotation',
        motivation: 'questioning',
        creator: 'https://other.example/kim',
        body: { type: 'TextualBody', value: 'Warum noch einmal?' },
        target: { source: 'https://portal.musterstadt.example/wohngeld', selector: QUOTE },
      },
      { id: 'https://other.example/2', type: 'Annotation', bodyValue: 'Ein Buch', target: 'urn:isbn:0' },
    ],
  },
};

const HYPOTHESIS = {
  total: 1,
  rows: [
    {
      id: 'a1',
      created: '2026-11-18T09:30:00.123+00:00',
      user: 'acct:kim@other.example',
      uri: 'https://portal.musterstadt.example/wohngeld',
      text: 'Das kostet Zeit.',
      tags: ['Mehraufwand'],
      document: { title: ['Wohngeld beantragen'] },
      target: [{ source: 'https://portal.musterstadt.example/wohngeld', selector: [QUOTE] }],
    },
  ],
};

const base64Of = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64');

test('notes of other programs are read in, and the report says in words what came of them', async ({ fresh }) => {
  const review = await fresh.extensionPage('review.html');
  await drop(review, 'notizen.jsonld', base64Of(WEB_ANNOTATIONS));
  await waitForText(review, 'Eine Notiz ist neu.');
  const text = await textOf(review);
  expect(text).toContain('Eine Notiz gehört zu keiner Seite im Netz. Sie wurde nicht übernommen.');
  expect(text).toContain('Namen der Verfasser*innen wurden nicht übernommen.');
  await waitForText(review, 'Warum noch einmal?');
  await waitForText(review, 'https://portal.musterstadt.example/wohngeld · ohne Datum');
  for (const scheme of ['light', 'dark'] as const) {
    await fresh.setColorScheme(review, scheme);
    expect(await violations(review)).toEqual([]);
  }

  await clickText(review, 'Weitergeben');
  await drop(review, 'hypothesis.json', base64Of(HYPOTHESIS));
  await waitForText(review, /hypothesis\.json.*Eine Notiz ist neu\./);
  await drop(review, 'noch-einmal.json', base64Of(HYPOTHESIS));
  await waitForText(review, /noch-einmal\.json.*Eine Notiz war schon bekannt\./);
  await clickText(review, 'Zurück zur Auswertung');
  await waitForText(review, '2 Notizen, 1 Leistung');
  await waitForText(review, 'Das kostet Zeit.');
  expect(await textOf(review)).toContain('Mehraufwand');

  await clickText(review, 'Weitergeben');
  await drop(review, 'karte.json', base64Of({ type: 'FeatureCollection', features: [] }));
  await waitForText(review, 'In der Datei stehen keine Notizen, die Randnotiz lesen kann.');
});
