import { expect, test } from 'vitest';
import type { Annotation } from '@/utils/domain/annotation';
import type { Language } from '@/utils/domain/language';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { toExcelCsv, toJson, toNdjson, toPlainCsv, toReport, toWebAnnotations } from '@/utils/formats';
import { noteWith } from './notes';

const OWN: OwnConcern = {
  key: `own:${'k'.repeat(22)}`,
  label: { de: 'Digitale Akte', en: '' },
  phrases: { obstacle: { de: 'fehlt', en: 'is missing' }, strength: { de: '', en: '' } },
};

const FORMS: readonly [string, (notes: readonly Annotation[], options: { language: Language }) => string][] = [
  ['the table for Excel', toExcelCsv],
  ['the plain table', toPlainCsv],
  ['the report', toReport],
  ['NDJSON', toNdjson],
  ['Web Annotations', (notes, options) => toJson(toWebAnnotations(notes, options))],
];

test.each(FORMS)('%s says what an own concern is called, in either language', (_, write) => {
  const note = noteWith({ concerns: [OWN.key], ownConcerns: [OWN] });
  for (const language of ['de', 'en'] as const) expect(write([note], { language })).toContain('Digitale Akte');
});

test.each(FORMS)('%s stays legible where nobody says what it is called', (_, write) => {
  expect(write([noteWith({ concerns: [OWN.key] })], { language: 'de' })).toContain('Eigener Aspekt');
});

test.each(FORMS.slice(0, 4))('%s says the phrase that the rating chooses', (_, write) => {
  const note = noteWith({ concerns: [OWN.key], ownConcerns: [OWN], rating: 'obstacle' });
  expect(write([note], { language: 'en' })).toContain('is missing');
});
