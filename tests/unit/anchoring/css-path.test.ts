import { expect, test } from 'vitest';
import { isStableId } from '@/utils/anchoring/css-path';

test.each([
  'antrag',
  'vorname',
  'strasse-1',
  'ET1.steuerKlasse',
  'plz_ort',
  'answer-yes',
  'feedback',
  'tab-2',
  'g-recaptcha',
])('%s is made to stay', (id) => {
  expect(isStableId(id)).toBe(true);
});

test.each([
  '',
  ':r1a:',
  '«r3»',
  '_r_5_',
  'ember123',
  'mat-input-3',
  'radix-12',
  'react-select-2-input',
  'j_idt45:name',
  'form:j_idt7',
  'field_83710',
  '506578aa-a694-438a-97a0-ce63f68d1dad',
  'input-3fa9c1',
  'user-max@example.org',
])('%j is not', (id) => {
  expect(isStableId(id)).toBe(false);
});
