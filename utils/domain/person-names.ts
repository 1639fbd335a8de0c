import type { PersonalData } from './personal-data';

/** Titles, initials, and what stands in German names: "Prof. Dr. von der". */
const BEFORE_NAME = '(?:\\p{L}{1,4}\\.[\\s-]{0,2}){0,6}(?:(?:v[oa]n|vom|de[rnm]?|zu[rm]?)\\s{1,2}){0,3}';

/** Words with a capital that are no names: how a sentence goes on, whom a portal greets, what a form asks next. */
const NO_NAME_WORDS =
  'Sie|Ihre?[rnms]?|Wir|Uns|Hier|Bitte|Das|Der|Die|Den|Dem|Des|Es|Eine?|Was|Wie|Wenn|Falls|Schön|Zum|Zur|Im|In|Auf|Bei|Mit|' +
  'Für|Und|Oder|Nur|Alle|Keine?|Ja|Nein|Heute|Herrn?|Frau|Damen|Herren|Gast|Gäste|Welt|Name|Ort|Land|PLZ|Titel|Feld|Person|' +
  'Weiter|Zurück|Hilfe|Menü|Suche|Straße|Strasse|Anrede|Geschlecht|Datum|Optional';
const NO_NAME_BEGINNINGS =
  'Bürger|Nutzer|Kund(?:e|in)|Besucher|Antrag|Unternehm|Organisation|Privatperson|Firma|Behörde|Portal|Service|Konto|Vorname|' +
  'Nachname|Familien|Geburts|Hausnummer|Wohn|Postleit|Postfach|Staatsang|Telefon|Mobil|E-Mail|Adress|Anschrift|Ehegatt|Angabe|' +
  'Pflicht|Speicher|Abbrech|Änder|Bearbeit|Schritt|Eingabe|Anmelde|Abmelde';
const NO_NAME = `(?!(?:${NO_NAME_WORDS})(?!\\p{L})|(?:${NO_NAME_BEGINNINGS}))`;
/** What the next field of a summary is called: "Kind 2:". It must be seen, because a name follows it too. */
const NEXT_LABEL = "(?![\\p{L}'’-]{1,41}(?: \\d{1,2})?\\s?:)";
const NAME = `${NO_NAME}${NEXT_LABEL}\\p{Lu}[\\p{L}'’-]{1,40}`;
const NAMES_1 = `${BEFORE_NAME}${NAME}(?:,?\\s${BEFORE_NAME}${NAME}){0,3}`;
const NAMES_2 = `${BEFORE_NAME}${NAME}(?:,?\\s${BEFORE_NAME}${NAME}){1,3}`;
const START = '(?<![\\p{L}\\p{N}\\u2588])';

const said = (words: string, then: string): PersonalData => ({
  kind: 'name',
  pattern: new RegExp(`${START}(?:${words})${then}`, 'gu'),
});

/** Names of people, where words before them say that one comes. */
export const NAMES: readonly PersonalData[] = [
  // Herr, Frau: titles, initials, "von der" and one or two names.
  {
    kind: 'name',
    pattern:
      /\b(?:Herrn?|Frau)\s+((?:\p{L}{1,4}\.[\s-]{0,2}){0,6}(?:(?:v[oa]n|vom|de[rnm]?|zu[rm]?)\s{1,2}){0,3}\p{Lu}[\p{L}-]+(?:\s+(?:(?:v[oa]n|vom|de[rnm]?|zu[rm]?)\s{1,2}){0,3}\p{Lu}[\p{L}-]+)?)/gu,
  },
  said('M(?:r|rs|s)\\.?', `\\s(${NAMES_1})`),
  // Greetings: "Willkommen, Max Muster", "Guten Tag Erika".
  said(
    'Willkommen(?: zurück)?|Hallo|Guten (?:Tag|Morgen|Abend)|Sehr geehrte[rs]?|Liebe[r]?|Welcome(?: back)?|Hello',
    `,?\\s(${NAMES_1})`,
  ),
  // Who is logged in: login names too.
  said(
    '[Aa]ngemeldet als|[Ee]ingeloggt als|[Ss]igned in as|[Ll]ogged in as',
    `:?\\s(${NO_NAME}[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,60}(?:\\s${NAME}){0,3})`,
  ),
  // A field of a summary and what was put in. Without a colon only where the label can mean nothing else.
  said(
    'Name|Vor- und (?:Nach|Zu|Familien)name|Benutzername|Nutzername|Inhaber(?:in)?|Kontoinhaber(?:in)?',
    `:\\s?(${NAMES_1})`,
  ),
  said(
    'Vornamen?|Vorname\\(n\\)|Rufname|Nachname|Familienname|Geburtsname',
    `(?::\\s?|\\s)(${BEFORE_NAME}${NAME}(?:\\s${NAME}){0,1})`,
  ),
  // Roles: two names at least, because "Antragstellende Person: Einkommen" is a heading.
  said(
    'Antragsteller(?:in|\\(in\\)|[:*]in|/-?in)?|Antragstellende Person|Halter(?:in|\\(in\\)|[:*]in)?|Ansprech(?:partner(?:in|\\(in\\))?|person)|Sachbearbeiter(?:in|\\(in\\)|[:*]in)?|Ehegatte|Ehegattin|Ehepartner(?:in)?|Partner(?:in)?|Kind(?: \\d{1,2})?|Mutter|Vater|Elternteil(?: \\d)?|Person(?: \\d{1,2})?|Bevollmächtigte[rn]?',
    `:\\s?(${NAMES_2})`,
  ),
];
