import { safeParse } from 'valibot';
import type { NoteContent } from '@/utils/domain/annotation';
import type { Rating } from '@/utils/domain/rating';
import { type IsoWeek, isoWeek } from '@/utils/domain/week';
import { toJson } from '@/utils/formats/to-json';
import { partialContentSchema, targetSchema } from '@/utils/log/schema';
import { annotationsOf } from './annotations-of';
import { decoded, idOf, type JsonRecord, textOf } from './json';
import type { NoteDraft, ReadNotes, ReadOptions, ReadResult, Refusal } from './note-draft';
import { readBodies } from './read-bodies';
import { readTargets } from './read-targets';

const NOTE_URN = 'urn:randnotiz:note:';
const WEEK = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;

/** What a foreign motivation says of the rating; all others say nothing of it. */
const RATINGS: ReadonlyMap<unknown, Rating> = new Map([
  ['questioning', 'question'],
  ['editing', 'idea'],
]);

/**
 * Reads W3C Web Annotations, ours and foreign ones, and what the API of Hypothesis answers, from parsed JSON of any
 * origin. What we wrote gives the same notes again. One annotation about several places becomes several notes; one that
 * stands there twice counts once. What cannot be a note is counted, not fatal. Pure; makes no changes.
 */
export function readWebAnnotations(json: unknown, options: ReadOptions): ReadResult {
  const annotations = annotationsOf(json);
  if (annotations === undefined) return { error: 'kind' };
  if (annotations === 'count') return { error: 'count' };
  const parsed: ReadNotes = { notes: [], refused: {}, named: 0 };
  const seen = new Set<string>();
  for (const annotation of annotations) {
    const text = jsonOf(annotation);
    // Somebody's copies, by the thousand perhaps: once read they say nothing new.
    if (text !== undefined && seen.has(text)) continue;
    if (text !== undefined) seen.add(text);
    const read = readAnnotation(text, options);
    if (typeof read === 'string') parsed.refused[read] = (parsed.refused[read] ?? 0) + 1;
    else parsed.notes.push(...read);
    if (typeof read !== 'string' && isNamed(annotation)) parsed.named += 1;
  }
  return { parsed };
}

function readAnnotation(text: string | undefined, options: ReadOptions): NoteDraft[] | Refusal {
  if (text === undefined) return 'shape';
  const annotation: JsonRecord = JSON.parse(text);
  if (isReply(annotation)) return 'reply';
  const own = typeof annotation['rn:week'] === 'string' && textOf(annotation.id).startsWith(NOTE_URN);
  const targets = readTargets(annotation, own, options);
  if (targets.length === 0) return 'address';
  const { content, alternatives } = readBodies(annotation, own);
  const judged = safeParse(partialContentSchema, { ...content, ...judgement(annotation, own) });
  // Once more: what was cut to its length may end in half a character.
  const checked = targets.map((target) => safeParse(targetSchema, wellFormed(target)));
  const versions = Object.values(alternatives).flat();
  if (!judged.success || versions.some((text) => text.length > 20_000)) return 'size';
  const drafts = checked.flatMap((result): NoteDraft[] =>
    result.success
      ? [
          {
            id: own ? decoded(textOf(annotation.id).slice(NOTE_URN.length)) : null,
            origin: idOf(annotation),
            target: result.output,
            content: { ...content, ...judged.output },
            alternatives,
            week: weekOf(annotation),
          },
        ]
      : [],
  );
  return drafts.length > 0 ? drafts : 'size';
}

/** What answers one of our notes is no note itself. */
function isReply({ motivation, target }: JsonRecord): boolean {
  return motivation === 'replying' && textOf(target).startsWith(NOTE_URN);
}

/** As the W3C says it, and as Hypothesis does. */
function isNamed({ creator, user }: JsonRecord): boolean {
  return Boolean(creator || user);
}

/** Half characters cannot be hashed; what is nested too deep to be written is nothing that people made. */
function jsonOf(value: object): string | undefined {
  try {
    return toJson(value);
  } catch {
    return undefined;
  }
}

function wellFormed(value: object): unknown {
  const text = jsonOf(value);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Values that we do not know are left out one by one. */
function judgement(annotation: JsonRecord, own: boolean): Partial<NoteContent> {
  if (!own) return { rating: RATINGS.get([annotation.motivation].flat()[0]) ?? null };
  const fields = { rating: 'rn:rating', affected: 'rn:affected', severity: 'rn:severity' } as const;
  return Object.assign(
    {},
    ...Object.entries(fields).map(([field, key]) => {
      const result = safeParse(partialContentSchema, { [field]: annotation[key] });
      return result.success && annotation[key] !== undefined ? result.output : {};
    }),
  );
}

/** Our week, or the one of the day that a foreign annotation says. Nothing finer is kept. */
function weekOf(annotation: JsonRecord): IsoWeek | null {
  const own = textOf(annotation['rn:week']);
  if (WEEK.test(own)) return own;
  const said = [annotation.created, annotation.modified, annotation.updated];
  return said.map((each) => weekOfDay(textOf(each).slice(0, 10))).find((week) => week !== null) ?? null;
}

function weekOfDay(day: string): IsoWeek | null {
  try {
    const week = isoWeek(day);
    // Years before 0 have days, too; their weeks cannot be written.
    return WEEK.test(week) ? week : null;
  } catch {
    return null;
  }
}
