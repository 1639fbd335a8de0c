import { concernLabel, concernPhrase } from '@/utils/catalogue';
import { describeTarget, wordsOfPlace } from '@/utils/catalogue/place';
import type { Annotation } from '@/utils/domain/annotation';
import type { Language } from '@/utils/domain/language';
import type { SpotOutline } from '@/utils/domain/spot-outline';
import { quoteOf, targetKind } from '@/utils/domain/target';
import { UNDATED } from '@/utils/domain/week';
import { spotsOfNotes } from './spots-of-note';
import { toJson } from './to-json';
import { versionsOf } from './versions';
import type { ExportOptions } from './web-annotations';

/**
 * Notes as NDJSON: one JSON object a line, each note by itself, for engines that read line by line. Its keys stand in
 * docs/formats.md. Deleted notes stay behind. Written out key by key, so that nothing leaves that is not named here.
 */
export function toNdjson(notes: readonly Annotation[], { language, spots = [] }: ExportOptions): string {
  const spotsOf = spotsOfNotes(spots);
  return notes
    .filter((note) => !note.deleted)
    .map((note) => `${toJson(toRecord(note, language, spotsOf.get(note.id) ?? []))}\n`)
    .join('');
}

function toRecord(note: Annotation, language: Language, spots: readonly SpotOutline[]) {
  const { target, rating } = note;
  const quote = quoteOf(target);
  return {
    id: note.id,
    service: target.service.name,
    serviceKey: target.service.key,
    page: target.page.key,
    step: target.step.label,
    stepKey: target.step.key,
    frame: target.frame,
    kind: targetKind(target),
    place: describeTarget(target, language),
    quote: wordsOfPlace(target),
    before: quote?.prefix ?? '',
    after: quote?.suffix ?? '',
    rating,
    concerns: note.concerns.map((id) => toConcern(id, note, language)),
    affected: note.affected,
    severity: note.severity,
    comments: versionsOf(note, 'comment'),
    suggestions: versionsOf(note, 'suggestion'),
    replies: note.replies.map(({ text, week }) => ({ text, week })),
    week: note.week === UNDATED ? null : note.week,
    spots: spots.map(toSpot),
  };
}

/** What was said of a problem spot that the note is in. */
function toSpot({ concern, status, decisions, offices }: SpotOutline) {
  return {
    concern,
    status,
    decisions: decisions.map(({ decision, reason }) => ({ decision, reason })),
    offices: [...offices],
  };
}

/** A concern that neither the catalogue nor anybody here knows has its id for a label. */
function toConcern(id: string, { rating, ownConcerns }: Annotation, language: Language) {
  return {
    id,
    label: concernLabel(id, language, ownConcerns),
    phrase: concernPhrase(id, rating, language, ownConcerns),
  };
}
