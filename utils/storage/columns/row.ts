import type { Annotation } from '@/utils/domain/annotation';
import { FLAGS, type NoteRow } from '@/utils/domain/note-columns';
import { shortHash } from '@/utils/domain/short-hash';
import { elementOf, quoteOf, type Target } from '@/utils/domain/target';

/** What the columns keep of a note. */
export function rowOf(note: Annotation): NoteRow {
  const { id, target, begunOn, concerns, week, rating, severity, affected } = note;
  return {
    id,
    service: { key: target.service.key, name: target.service.name },
    page: { key: target.page.key, title: target.page.title },
    step: { key: target.step.key, label: target.step.label },
    begunOn,
    place: placeOf(target),
    position: positionOf(target),
    concerns,
    week,
    rating,
    severity,
    affected,
    voice: shortHash(note.voice),
    replies: Math.min(MOST, note.replies.length),
    votes: Math.min(MOST, note.votes.length),
    flags: flagsOf(note),
  };
}

/** The most that a column counts. */
const MOST = 0xffff;

function flagsOf({ deleted, comment, suggestion, alternatives, erasureAsked }: Annotation): number {
  return (
    (deleted ? FLAGS.deleted : 0) |
    (comment ? FLAGS.commented : 0) |
    (suggestion ? FLAGS.suggested : 0) |
    (Object.keys(alternatives).length > 0 ? FLAGS.conflict : 0) |
    (erasureAsked ? FLAGS.erasureAsked : 0)
  );
}

/** The same words in the same step are the same place; of an element its name counts, which is what people read. */
function placeOf(target: Target): number {
  const element = elementOf(target);
  const quote = quoteOf(target)?.exact;
  const said = element ? ['element', element['rn:role'] ?? '', element['rn:name'] ?? element.value] : ['text', quote];
  if (!element && quote === undefined) return 0;
  return shortHash(said.join('\n')) || 1;
}

/** Counted from 1, so that 0 is before all and means not known. */
function positionOf({ selectors }: Target): number {
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  return position ? Math.min(0xffff_ffff, position.start + 1) : 0;
}
