import type { Annotation } from '@/utils/domain/annotation';
import { TEXT_FIELDS, type TextField } from '@/utils/domain/annotation';
import type { History } from './history';
import type { Said } from './said';

type Texts = Pick<Annotation, TextField | 'alternatives'>;

/**
 * The texts of a note. Of versions that were written without knowing of each other the last in the order of the log
 * stands in the field, the others beside it; an emptied text gives way to any that says something.
 */
export function textsOf(said: readonly Said[], history: History): Texts {
  const texts: Texts = { comment: '', suggestion: '', alternatives: {} };
  for (const field of TEXT_FIELDS) {
    const versions = versionsIn(said, history, field);
    texts[field] = versions.at(-1) ?? '';
    if (versions.length > 1) texts.alternatives[field] = versions.slice(0, -1);
  }
  return texts;
}

/** The texts of a field that nobody has overwritten knowingly, each once, in the order of the log. */
function versionsIn(said: readonly Said[], { saw }: History, field: TextField): string[] {
  const writes = said.flatMap(({ change: { id }, note }) => {
    if (note.kind === 'note.create') return [{ id, texts: [note.value.content[field]] }];
    if (note.kind === 'note.set' && note.value.field === field) return [{ id, texts: [String(note.value.to ?? '')] }];
    return note.kind === 'note.versions' && note.value.field === field ? [{ id, texts: note.value.texts }] : [];
  });
  const latest = writes.filter(({ id }) => !writes.some((other) => saw(other.id, id)));
  return [...new Set(latest.flatMap(({ texts }) => texts))].filter((text) => text !== '');
}
