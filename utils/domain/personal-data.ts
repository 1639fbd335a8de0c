import { isIban, isTaxId } from './check-digits';
import { LEIKA_KEY } from './leika';
import { NAMES } from './person-names';
import type { PersonalKind } from './personal-kind';

/** One kind of personal data in running text. */
export interface PersonalData {
  kind: PersonalKind;
  /** Global. Its whole match is masked, or its group 1, which must end where the match ends. */
  pattern: RegExp;
  /** Whether a find is something else after all, by what stands right before and after it. */
  spares?: (find: string, before: string, after: string) => boolean;
}

/** Letters, digits and masks: what a find may not go on with. Masks count, so that masking bares nothing new. */
const WORD = '[\\p{L}\\p{N}\\u2588]';
const NOT_WITHIN = `(?<!${WORD})`;
const NOT_ON = `(?!${WORD})`;

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const DAY = `\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|(?:${MONTHS}))`;

/** A date is somebody's unless these words say that a rule or a period is meant. */
const GENERAL_DATE =
  /(?:^|\P{L})(?:ab|bis|seit|vom|zum|Stand|Fassung|gültig|gilt|Frist|Stichtag)(?:\s+(?:dem|zum|am))?[\s:]*$/iu;
const PERIOD_BEFORE = /\d\s*–\s*$/u;
const PERIOD_AFTER = /^\s*(?:bis|–)\s*(?:zum\s*)?\d/u;

const AMOUNT_AFTER =
  /^(?:,\d{1,2}(?!\d)|,?[-–]?\s?(?:€|Euro|EUR|Cent|Prozent|%|Einwohner|Personen|Haushalte|Stück|Mio|km|m²|m³|kWh|kg))/u;
const AMOUNT_BEFORE = /(?:€|EUR|Euro)\s?$/u;
const YEARS = /^(?:19|20)\d\d(?:[ /-](?:(?:19|20)\d\d|\d\d))+$/;
const LAW_BEFORE = /(?:VO|Verordnung|Richtlinie|RL|EU|EG)[()]?(?:\s\((?:EU|EG)\))?(?:\sNr\.)?\s?$/u;
const ISO_DATE = /^(?:19|20)\d\d-\d\d-\d\d$/;

/** "Az.", "Kundennummer", "Steuer-ID" …: what follows is the number of a case or a person. */
const FILE_WORD =
  '(?:Az\\.|Aktenzeichen|Geschäftszeichen|Kassenzeichen|Vorgangszeichen|Kennzeichen|' +
  '(?:Akten|Antrags|Ausweis|Bescheid|Fall|Kassen|Konto|Kunden|Pass|Personal|Personalausweis|Register|Renten|Sozial|Steuer|' +
  'Sozialversicherungs|Rentenversicherungs|Versicherten|Versicherungs|Vorgangs)-?(?:[Nn]ummer|[Nn]r\\.|ID))';
const FILE_TOKEN = `(?=[A-Z._/-]{0,20}\\d)[A-Z\\d](?:[A-Z\\d._/-]{0,40}[A-Z\\d])?(?!-\\p{L})${NOT_ON}`;

/** Where the public goes, by the end of its name: its address is nobody's, and is what tells one office from the next. */
const OFFICE =
  '(?:[Aa]mt|[Bb]ehörde|[Ss]telle|[Bb]üro|[Rr]athaus|[Vv]erwaltung|[Mm]inisterium|[Gg]ericht|[Aa]gentur|[Jj]obcenter|[Kk]asse|[Kk]ammer|' +
  '[Ss]chule|[Bb]ücherei|[Bb]ibliothek|[Bb]ad|[Hh]alle|[Mm]useum|[Ww]ache|[Kk]linik|[Zz]entrum|[Uu]niversität)';
const OFFICE_WITHIN = new RegExp(`${OFFICE}(?!\\p{L})`, 'u');
const LABEL = '(?:Straße|Strasse|Anschrift|Adresse|Wohn|Name|Vorname|Nachname|Herr|Frau|Antrag|Person|Kind)';
const OFFICE_BEFORE = new RegExp(
  `${OFFICE}(?:,? (?:am|an|im|in|der|dem|den|(?!${LABEL})\\p{Lu}[\\p{L}-]{1,40})){0,2}[ ,:]{0,2}$`,
  'u',
);
const isOfOffice = (find: string, before: string) => OFFICE_WITHIN.test(find) || OFFICE_BEFORE.test(before);

/** What looks like personal data in running text. Every repetition that could overlap another one is bounded. */
export const PERSONAL_DATA: readonly PersonalData[] = [
  // E-mail addresses, also those that hide from machines.
  {
    kind: 'email',
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  },
  // IBAN: as it is printed, whatever its check digits; as people type it, if they hold.
  { kind: 'iban', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g },
  {
    kind: 'iban',
    pattern: new RegExp(`${NOT_WITHIN}[A-Za-z]{2}\\d{2}(?:[ -]?\\d){11,30}${NOT_ON}`, 'gu'),
    spares: (find) => !isIban(find),
  },
  // Tax id, in its four groups too.
  {
    kind: 'taxId',
    pattern: new RegExp(`${NOT_WITHIN}[1-9]\\d(?:[ /.-]?\\d{3}){3}${NOT_ON}`, 'gu'),
    spares: (find) => !isTaxId(find),
  },
  // Dates of birth, in words and with short years too.
  {
    kind: 'birthDate',
    pattern: new RegExp(
      `${NOT_WITHIN}(?:geb\\.|geboren|Geburtsdatum|Geburtstag|geb\\. Datum)(?: am)?[\\s:]{0,3}(${DAY}\\s?(?:\\d{4}|\\d{2})${NOT_ON})`,
      'giu',
    ),
  },
  {
    kind: 'birthDate',
    pattern: /(?<![\p{N}\u2588.])(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}|(?:19|20)\d\d-\d\d-\d\d)(?![\p{N}\u2588])/gu,
    spares: (_, before, after) =>
      (GENERAL_DATE.test(before) && !/geb/i.test(before)) || PERIOD_BEFORE.test(before) || PERIOD_AFTER.test(after),
  },
  // Numbers of pension insurance (two digits, birthday, initial, three digits), identity cards, cars.
  { kind: 'idNumber', pattern: new RegExp(`${NOT_WITHIN}\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}${NOT_ON}`, 'gu') },
  {
    kind: 'idNumber',
    pattern: new RegExp(
      `${NOT_WITHIN}(?=[A-Z]{1,7}\\d[A-Z]{0,7}\\d)[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\\d]{8}\\d?${NOT_ON}`,
      'gu',
    ),
  },
  {
    kind: 'plate',
    pattern: new RegExp(
      `${NOT_WITHIN}(?<!-)(?!(?:DIN|EN|EU|ISO)-)[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?\\d{1,4}[EH]?${NOT_ON}`,
      'gu',
    ),
  },
  {
    kind: 'plate',
    pattern: new RegExp(
      `${NOT_WITHIN}Kennzeichen[\\s:]{1,3}([A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\\d{1,4}[EH]?)${NOT_ON}`,
      'gu',
    ),
  },
  // File numbers: tokens of capitals and digits, at least one of them with a digit.
  {
    kind: 'fileNumber',
    pattern: new RegExp(
      `${NOT_WITHIN}${FILE_WORD}(?: lautet| ist)?[\\s:]{1,3}((?:[A-Z]{1,4} ){0,2}${FILE_TOKEN}(?: (?:-|[A-Z]{1,3}${NOT_ON}|${FILE_TOKEN})){0,4})`,
      'gu',
    ),
  },
  // Streets with house number; postcode and town only behind them.
  {
    kind: 'address',
    pattern: new RegExp(
      `${NOT_WITHIN}\\p{Lu}[\\p{L}-]{1,40}(?:straße|strasse|str\\.|allee|gasse|chaussee) \\d{1,4}(?: ?[a-z])?${NOT_ON}(?:,? {1,2}\\d{5} \\p{Lu}[\\p{L}-]+)?`,
      'gu',
    ),
    spares: isOfOffice,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `${NOT_WITHIN}(?:\\p{Lu}[\\p{L}.-]{1,40} ){1,3}\\d{1,4}(?: ?[a-z])?, {0,2}\\d{5} \\p{Lu}[\\p{L}-]+`,
      'gu',
    ),
    spares: isOfOffice,
  },
  // Telephone numbers.
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\p{N}\u2588])(?:\+\d{2}|0)[\d\s/()-]{6,}\d/gu,
    spares: (find, _, after) => digitsOf(find) < 7 || AMOUNT_AFTER.test(after),
  },
  // Any number that is long enough to be somebody's.
  {
    kind: 'number',
    pattern: /(?<![\p{N}\u2588,.])\d(?:[ /-]?\d){6,}(?![\p{N}\u2588])/gu,
    spares: (find, before, after) =>
      YEARS.test(find) ||
      ISO_DATE.test(find) ||
      new RegExp(`^${LEIKA_KEY.source}$`).test(find) ||
      AMOUNT_AFTER.test(after) ||
      AMOUNT_BEFORE.test(before) ||
      (find.includes('/') && LAW_BEFORE.test(before)),
  },
  ...NAMES,
];

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length;
}
