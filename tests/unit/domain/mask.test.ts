import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASK, maskPersonalData } from '@/utils/domain/mask';

describe('personal data is masked', () => {
  test.each([
    // The part between brackets is what must go; the brackets are not part of the text.
    '[max.muster@post.example]',
    'Schreiben Sie an [Max.Müller+amt@bürger-amt.example].',
    'IBAN [DE89 3704 0044 0532 0130 00]',
    'IBAN [DE89370400440532013000]',
    'Konto [GB29 NWBK 6016 1331 9268 19]',
    'geboren am [1.2.1980]',
    'geb. [01.02.1980] in Musterstadt',
    'geb. [01. 02. 1980]',
    'Telefon [030 1234567]',
    'Telefon: [0228/123-456]',
    'Mobil [+49 170 1234567]',
    'Telefon [+49 (0)30 1234567]',
    'Steuer-ID [12 345 678 901]',
    'Steuer-ID [12345678901]',
    'Ausweis [123456789]',
    'Vorgang [2026-0001234]',
    'Guten Tag, Frau [Beispiel]!',
    'Herr [Mustermann] hat beantragt',
    'für Herrn [Max Mustermann]',
    'Frau [Dr. Anna Beispiel-Muster]',
    'Herrn [Prof. Dr. Karl-Heinz Muster]',
    'Frau [Dr. med. Müller]',
    'Herr [Dipl.-Ing. Muster]',
    'Frau [Ö. Müller]',
    'Frau [von der Heide]',
    'Herr [Max von der Heide]',
    'Frau\u00a0[Müller]',
  ])('%s', (text) => {
    const whole = text.replace(/[[\]]/g, '');
    const expected = text.replace(/\[([^\]]+)\]/g, (_, secret: string) => secret.replace(/\S/gu, MASK));
    expect(maskPersonalData(whole)).toBe(expected);
  });
});

describe('what is no personal data is left', () => {
  test.each([
    '',
    '§ 7 Absatz 1 Satz 3 WoGG',
    '§§ 27a, 28 Nr. 2 SGB X',
    'Bruttoeinkommen',
    '1.250,00 Euro',
    '1.000.000 Euro',
    '12,50 € je m²',
    '8 bis 10 Wochen',
    '0 bis 100 Euro',
    'Schritt 3 von 6',
    'Schritt 3 von 6: Einkommen',
    'PDF, höchstens 10 MB',
    '10:00 bis 12:00 Uhr',
    'Behördenrufnummer 115',
    'PLZ und Ort',
    '53113 Bonn',
    'Frauen und Herren',
    'Frau und Herr',
    'Frauenhaus',
    'Herrenlos',
    'Anlage EK, Zeile 12',
    'BGBl. I S. 2013',
    '@post',
    'a@b',
    'Weiter',
    'Fassung 2.1',
    'zum Ende des Jahres 2026',
  ])('%s', (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });
});

/** Texts out of the pieces that the patterns look for, put together at random. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Frau ',
        'Herrn ',
        'Meier',
        'Müller',
        'Dr. ',
        'von der ',
        'und ',
        ' ',
        '.',
        ',',
        '-',
        '/',
        '@',
        '(',
        ')',
        '\n',
      ),
      fc.constantFrom(
        'max@post.example',
        'DE89 3704 0044 0532 0130 00',
        '01.02.1980',
        '+49 30 123',
        '0',
        '7',
        '1234567',
        MASK,
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

describe('masking', () => {
  test('keeps the length, so that offsets stay what they are', () => {
    fc.assert(
      fc.property(anyText, (text) => maskPersonalData(text).length === text.length),
      { numRuns: 1_000 },
    );
  });

  test('changes nothing but what it masks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskPersonalData(text);
        for (let at = 0; at < text.length; at += 1) if (masked[at] !== MASK) expect(masked[at]).toBe(text[at]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskPersonalData(text);
        expect(maskPersonalData(masked)).toBe(masked);
      }),
      { numRuns: 3_000 },
    );
  });

  test('ends, before the test’s own limit, with what was made to be slow', () => {
    const hostile = [
      '0'.repeat(20_000),
      '0 '.repeat(10_000),
      'a.'.repeat(10_000),
      `Frau ${'Dr. '.repeat(5_000)}`,
      'A1'.repeat(10_000),
      'von '.repeat(5_000),
    ];
    for (const text of hostile) expect(maskPersonalData(`Frau ${text}`)).toHaveLength(text.length + 5);
  });
});
