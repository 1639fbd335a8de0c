import { describe, expect, test } from 'vitest';
import messages from '@/public/_locales/de/messages.json';
import { CATALOGUE } from '@/utils/catalogue';
import { AFFECTED_WORDS, GROUP_WORDS, PLACE_WORDS, RATING_WORDS, SEVERITY_WORDS } from '@/utils/catalogue/words';

/**
 * German that we wrote ourselves. Labels, descriptions and notes of the catalogue are not here: they say what the
 * workshop's report says, in its own words, Denglisch included ("Denglisch" itself is one of its concerns).
 */
const TEXTS: [where: string, text: string][] = [
  ...Object.entries(messages).map(([key, { message }]): [string, string] => [key, message]),
  ...CATALOGUE.flatMap(({ id, phrases, hint }): [string, string][] => [
    ...(phrases ? Object.values(phrases).map(({ de }): [string, string] => [id, de]) : []),
    ...(hint ? [[id, hint.de] satisfies [string, string]] : []),
  ]),
  ...[RATING_WORDS, AFFECTED_WORDS, SEVERITY_WORDS, PLACE_WORDS, GROUP_WORDS].flatMap((words) =>
    Object.values(words).map(({ de }): [string, string] => [de, de]),
  ),
];

/** English words, alone or at the beginning of a German compound ("Feedbackbogen"), and what to say instead. */
const DENGLISCH: Readonly<Record<string, string>> = {
  Account: 'Konto',
  App: 'Programm',
  Backup: 'Sicherung',
  Bug: 'Fehler',
  Button: 'Schaltfläche',
  Canceln: 'abbrechen',
  Case: 'Fall',
  Chat: 'Gespräch',
  Checkbox: 'Ankreuzfeld',
  Checkliste: 'Prüfliste',
  Community: 'Gemeinschaft',
  Content: 'Inhalt',
  Dashboard: 'Übersicht',
  Default: 'Voreinstellung',
  Device: 'Gerät',
  Download: 'Heruntergeladenes',
  Dropdown: 'Auswahlfeld',
  Editor: 'Eingabe',
  Error: 'Fehler',
  Feature: 'Funktion',
  Feedback: 'Rückmeldung',
  Flow: 'Ablauf',
  Highlight: 'Markierung',
  Hint: 'Hinweis',
  Home: 'Startseite',
  Icon: 'Symbol',
  Input: 'Eingabe',
  Issue: 'Problem',
  Item: 'Eintrag',
  Label: 'Beschriftung',
  Loading: 'wird geladen',
  Log: 'Verlauf',
  Login: 'Anmeldung',
  Meeting: 'Treffen',
  Note: 'Notiz',
  Offline: 'ohne Netz',
  Onboarding: 'Einführung',
  Pain: 'Problem',
  Panel: 'Seitenleiste',
  Picker: 'Auswahl',
  Popup: 'Fenster',
  Privacy: 'Datenschutz',
  Reload: 'neu laden',
  Reset: 'zurücksetzen',
  Review: 'Auswertung',
  Save: 'speichern',
  Screen: 'Bildschirm',
  Screenshot: 'Bild',
  Setting: 'Einstellungen',
  Share: 'weitergeben',
  Sharing: 'Weitergeben',
  Sidebar: 'Seitenleiste',
  Smart: '',
  Submit: 'absenden',
  Support: 'Hilfe',
  Sync: 'abgleichen',
  Task: 'Aufgabe',
  Ticket: 'Vorgang',
  Tip: 'Hinweis',
  Tool: 'Werkzeug',
  Tracking: 'Verfolgung',
  Update: 'neue Fassung',
  Upload: 'Hochladen',
  Usability: 'Bedienbarkeit',
  User: 'Nutzende',
  Website: 'Seite',
  Workaround: 'Umweg',
  Workflow: 'Ablauf',
};

/** German, and still not ours to say. */
const OTHERS: [why: string, pattern: RegExp][] = [
  ['"exportieren" and "importieren" are "weitergeben" and "einlesen"', /\b(?:ex|im)port/i],
  ['"Tag" is a day here; marks have no tags', /\btag(?:s|gen|ging)\b/i],
  ['what citizens come with is not what a note says', /\bAnliegen\b/],
  ['"Sie", not "du"', /\b(?:du|dir|dich|dein\w*|euch|euer\w*)\b/i],
  ['"*innen", as in the report', /\w(?::innen|_innen|Innen|\/-?innen)\b/],
  ['nobody is hurried', /!(?:\s|$)|\bsofort\b|\bjetzt\b/i],
  ['three dots are one character', /\.\.\./],
  ['quotation marks are „so“', /["”]|''|«|»/],
  ['no "Fehler" without what to do', /\bFehler \d+\b|\bunbekannter Fehler\b/i],
];

test('there is something to read', () => {
  expect(TEXTS.length).toBeGreaterThan(150);
});

describe('the German interface', () => {
  test.each(Object.entries(DENGLISCH))('does not say "%s" (say "%s")', (word) => {
    const pattern = new RegExp(
      `(?<![\\p{L}-])${word}(?:s|n|t|en)?(?![\\p{Ll}])|(?<![\\p{L}-])${word}(?=s?-|[a-zäöü]{4})`,
      'iu',
    );
    const compound = word.length < 5 ? new RegExp(`(?<![\\p{L}-])${word}s?(?!\\p{L})`, 'iu') : pattern;
    expect(TEXTS.filter(([, text]) => compound.test(text))).toEqual([]);
  });

  test.each(OTHERS)('%s', (_, pattern) => {
    expect(TEXTS.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  test('has sentences of at most 15 words', () => {
    const sentences = TEXTS.flatMap(([where, text]) =>
      text.split(/(?<=\p{L}[.!?:“)])\s+|\s·\s/u).map((sentence): [string, string] => [where, sentence]),
    );
    const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(sentences.filter(([, sentence]) => words(sentence) > 15)).toEqual([]);
  });

  test('has phrases of at most four words', () => {
    const phrases = CATALOGUE.flatMap(({ phrases }) => (phrases ? [phrases.obstacle.de, phrases.strength.de] : []));
    expect(phrases.length).toBeGreaterThan(20);
    expect(phrases.filter((phrase) => phrase.split(/\s+/).length > 4)).toEqual([]);
  });
});
