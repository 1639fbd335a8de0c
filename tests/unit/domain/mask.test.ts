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
    'Willkommen, [Max Muster]',
    'Willkommen zurück, [Erika]!',
    'Angemeldet als [Max Muster]',
    'Angemeldet als: [max.muster1]',
    'Hallo [Max]',
    'Hallo [Max Muster], schön, dass Sie da sind',
    'Guten Tag, [Dr. Erika von der Heide]',
    'Guten Tag [Erika Muster-Beispiel]',
    'Sehr geehrter Herr [Muster]',
    'Sehr geehrte [Erika Muster]',
    'Name: [Max Muster]',
    'Name: [Muster, Max]',
    'Antragsteller: [Max Muster]',
    'Antragsteller(in): [Erika Muster]',
    'Antragstellerin: [Erika Muster]',
    'Antragstellende Person: [Erika Muster]',
    'Kind 1: [Mia Muster]',
    'Kind 1: [Mia Muster Kita] Kind 2: [Ole Muster]',
    'Antragsteller: [Max Muster] Ehegatte: [Erika Muster]',
    'Vorname: [Mia] Nachname: [Muster]',
    'Vorname [Mia] Nachname [Muster] Geburtsdatum [02.01.2020]',
    'Familienname: [von der Heide]',
    'Rentenversicherung [12 345678 A 123]',
    'Rentenversicherung [12345678A123]',
    'Ausweis [L01X00T47]',
    'Ausweis [L01X00T471]',
    'Krankenversicherung A[123456789]',
    'Das Fahrzeug [B-XY 123] ist abgemeldet',
    'Das Fahrzeug [MÜ-A 1E]',
    'Kennzeichen: [B XY 123]',
    'Az. [50.3-12/24]',
    'Aktenzeichen: [4 K 123/24]',
    'Ihr Aktenzeichen lautet [VG 4 K 123/24].',
    'Vorgangsnummer [WG-4711]',
    'Kassenzeichen: [12.3456]',
    'Kundennummer [K4711], bitte angeben',
    'Steuernummer [181/815/08155]',
    'wohnt [Musterstraße 12a]',
    'wohnt [Musterstr. 3, 12345 Musterstadt]',
    'wohnt [Am Alten Markt 3, 12345 Musterstadt]',
    'Zuständig: Bürgeramt. Wohnhaft [Lindenallee 4]',
    'Bürgeramt Straße [Lindenallee 4]',
    'Standesamt Name Erika Muster Anschrift [Lindenallee 4, 12345 Musterstadt]',
    'geb. [1.2.80]',
    'Geburtsdatum: [1. Februar 1980]',
    'Eingabe: [01.02.1980]',
    'Eingabe: [1980-02-01]',
    'schreiben an [max.muster(at)post.example]',
    'Nummer [10 000 000]',
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
    '2024/2025',
    'Schuljahr 2024/25, 2025/26 und 2026/27',
    '2023 2024 2025',
    'gilt ab 01.01.2026',
    'gilt ab dem 01.01.2026',
    'Stand: 22.11.2026',
    'Anträge bis zum 31.12.2026',
    'vom 01.01.2026 bis 31.12.2026',
    '01.01.2026 – 31.12.2026',
    'ab 2026-01-01',
    '10 000 000 Euro',
    '10000000 Euro',
    'EUR 10 000 000',
    '10 000 000,00',
    '1 250 000 Einwohner',
    'Leistung 99107023017000',
    'Sehr geehrte Damen und Herren',
    'Willkommen im Serviceportal',
    'Willkommen, Bürgerinnen und Bürger',
    'Guten Tag, Sie haben Post',
    'Angemeldet als Privatperson',
    'Vorname Nachname Geburtsdatum',
    'Vorname Pflichtfeld',
    'Name: Pflichtfeld',
    'Name:',
    'Antragstellende Person: Einkommen',
    'Antragsteller: Bitte prüfen Sie',
    'Kundennummer (12-stellig)',
    'Kundennummer 12-stellig',
    'Aktenzeichen eingeben',
    'DIN-A4',
    'SGB II 24',
    'EU-VO 883/2004',
    'Verordnung (EG) Nr. 883/2004',
    'Verordnung (EU) 2016/679',
    'Arbeitsplatz 2',
    'Straße und Hausnummer',
    'Straße, Hausnummer 12',
    'BAFOEG2024',
    'Bürgeramt Süd Hafenstraße 17, 12345 Musterstadt',
    'Standesamt Schlosshof 1, 12345 Musterstadt',
    'Bürgeramt am Bahnhof Bahnhofstraße 50',
    'Grundschule, Schulstraße 3, 12345 Musterstadt',
    'Besuchen Sie uns im Rathaus, Rathausplatz 1, 12345 Musterstadt',
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
        'Name: ',
        'Vorname ',
        'Willkommen, ',
        'Angemeldet als ',
        'Az. ',
        'geb. ',
        'ab ',
        'bis ',
        ' Euro',
        'Musterstraße 1',
        ', 12345 Ort',
        'B-XY 1',
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

  const fill = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  test.each<[string, (length: number) => string]>([
    ...['0', '0 ', 'a.', '1.', '1-', 'A1', 'A-', 'von ', 'Frau ', 'Frau Dr. ', 'Dr. ', 'a@', '@a.', 'a@b.', '(at)'].map(
      (piece): [string, (length: number) => string] => [`"${piece}" again and again`, fill(piece)],
    ),
    ...[
      'Az. 1 ',
      'Name: ',
      'Name: Aa ',
      'Aa ',
      'Vorname Aa',
      'geb. ',
      'geb. 1.',
      'Am Aa 1 ',
      '12345 ',
      ' ',
      '\n',
      MASK,
    ].map((piece): [string, (length: number) => string] => [`"${piece}" again and again`, fill(piece)]),
    ['a name that does not end', (length) => `Name: A${'a'.repeat(length)}`],
    ['an address that does not end', (length) => `${'a'.repeat(length)}@`],
    ['a number before what is no number', (length) => `${'1 '.repeat(length / 2)}²`],
    ['blanks between two words', (length) => `Frau${' '.repeat(length)}x`],
    ['a telephone number without its last digit', (length) => `0${' '.repeat(length)}x`],
  ])('takes time in proportion to the text: %s', (_, make) => {
    const time = (text: string) => {
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        maskPersonalData(text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    // Eight times the text, up to 200 kB: a quadratic pattern takes 64 times as long. Times below 1 ms say nothing.
    const small = Math.max(time(make(25_000)), 1);
    expect(time(make(200_000)) / small).toBeLessThan(30);
  });
});
