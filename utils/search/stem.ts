/** What may follow a stem without making it another word. */
export const INFLECTION = /^(?:e|en|er|ern|em|es|s|n|t|st|et|te|ten|in|innen|ung|ungen)?$/;

const PARTICLES =
  'ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|hoch|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|zu|' +
  'zuruck|zusammen|uber|heraus|herunter|hinzu|vorbei|bereit|bekannt|voraus|dazu';
const PARTICIPLE = new RegExp(`^(|${PARTICLES})(?:ge|zu)(.{3,}?)(?:e?t|en)$`);
const SEPARABLE = new RegExp(`^(${PARTICLES})(?!ge)(.{3,})$`);
const VERB = /^(.{4,}?)e?t$/;
const NO_VERB = /(?:cht|ft|st|tt|heit|keit|tat)$/;

/**
 * The beginning that the forms of a folded word share: `urkunden` and `urkunde` have `urkund`, `anmeldung` and
 * `anmelden` have `anmeld`. Always a beginning of the word, at least three letters of it.
 */
export function stem(word: string): string {
  const noun = /^(.{4,})ung(?:en|s)?$/.exec(word)?.[1];
  if (noun) return noun;
  const plain = /^(.{5,})innen$/.exec(word)?.[1] ?? word;
  const once = /^(.{4,})ern$|^(.{3,}?)(?:e[nmrs]|e)$|^(.{3,}[bdfghklmnrt])s$|^(.{3,}[rl])n$/.exec(plain);
  const shorter = once?.slice(1).find(Boolean) ?? plain;
  const comparative = /e[nms]?$/.test(plain) ? /^(.{4,})er$/.exec(shorter)?.[1] : undefined;
  return comparative ?? shorter;
}

/** Roots of strong verbs and of their nouns, and what stands for all of them. */
const ROOTS: readonly [RegExp, string][] = [
  [/schrieb|schrift/, 'schreib'],
  [/gab|gib/, 'geb'],
  [/nahm|nomm|nimm/, 'nehm'],
  [/bruch|broch|brich/, 'brech'],
  [/spruch|sproch|sprich/, 'sprech'],
  [/schloss|schluss/, 'schliess'],
  [/zug|zog/, 'zieh'],
  [/gang|ging/, 'geh'],
  [/stand/, 'steh'],
  [/schnitt/, 'schneid'],
  [/wies/, 'weis'],
  [/lief/, 'lauf'],
  [/rief/, 'ruf'],
  [/hielt/, 'halt'],
];

/**
 * Stems of the verb that a folded word may be a form or a noun of: `hochgeladen` has `hochlad`, `reserviert` has
 * `reservier`, `unterschrift` has `unterschreib`.
 */
export function verbStems(word: string): string[] {
  const [, particle = '', rest] = PARTICIPLE.exec(word) ?? [];
  const verb = NO_VERB.test(word) ? undefined : VERB.exec(word)?.[1];
  const stems = [...(rest ? [particle + rest] : []), ...(verb && word.length > 5 ? [verb] : [])];
  return [...stems, ...[word, ...stems].flatMap(withPresentRoot)];
}

function withPresentRoot(word: string): string[] {
  return ROOTS.flatMap(([root, present]) => (root.test(word) ? [stem(word.replace(root, present))] : []));
}

/** A verb taken apart as in "laden Sie … hoch": its stem and its particle; `undefined` for all other folded words. */
export function splitVerb(word: string): { verb: string; particle: string } | undefined {
  for (const form of [stem(word), ...verbStems(word).map(stem)]) {
    const [, particle, verb] = SEPARABLE.exec(form) ?? [];
    if (particle && verb) return { verb, particle };
  }
  return undefined;
}
