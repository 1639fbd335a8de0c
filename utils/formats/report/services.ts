import type { Annotation } from '@/utils/domain/annotation';
import { servicesOf } from '@/utils/domain/filter';
import type { Language } from '@/utils/domain/language';
import { WORDS } from './words';

/** A service with its notes. */
export interface ServiceNotes {
  key: string;
  name: string;
  notes: Annotation[];
}

/** One step of a service, or a page of it that knows no steps, with its notes. */
export interface StepNotes {
  label: string;
  address: string;
  notes: Annotation[];
}

/** The notes by service, services by name. */
export function byService(notes: readonly Annotation[], language: Language): ServiceNotes[] {
  const groups = Map.groupBy(notes, (note) => note.target.service.key);
  return servicesOf(notes).map(({ value: { key, name } }) => ({
    key,
    name: name || WORDS.unnamed[language],
    notes: groups.get(key) ?? [],
  }));
}

/** A service's notes by page and step, in their order. */
export function byStep(notes: readonly Annotation[]): StepNotes[] {
  const groups = Map.groupBy(notes, ({ target: { page, step } }) => JSON.stringify([page.key, step.key]));
  return [...groups.values()].map((group) => {
    const target = group[0]?.target;
    const address = target?.page.key ?? '';
    return { label: target?.step.label || target?.page.title || address, address, notes: group };
  });
}
