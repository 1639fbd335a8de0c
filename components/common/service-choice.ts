import type { ComboboxOption } from '@/components/common/Combobox';
import { type FindableService, suggestServices } from '@/utils/catalogue/services/suggest';
import { foldedWords } from '@/utils/domain/fold';
import { ownService } from '@/utils/domain/service-key';
import type { ServiceRef } from '@/utils/domain/target';

/** The services that can be chosen from. */
export interface ServiceChoice {
  /** Those that this device knows; they are offered first. */
  known: readonly FindableService[];
  /** Those of the administration's catalogues. */
  catalogue: readonly FindableService[];
}

/** Where nothing has been read yet. */
export const NO_CHOICE: ServiceChoice = { known: [], catalogue: [] };

/** At most so many are offered at once. */
const LIMIT = 8;

/** Services to suggest for what was typed; before anything is typed those that this device knows. */
export function servicesFor(query: string, { known, catalogue }: ServiceChoice): ServiceRef[] {
  const first = query.trim() === '' ? known : suggestServices(query, known);
  const unique = new Map<string, ServiceRef>();
  for (const { key, name } of [...first, ...suggestServices(query, catalogue)])
    if (!unique.has(key)) unique.set(key, { key, name });
  return [...unique.values()].slice(0, LIMIT);
}

/** A service as an option; where it comes from tells equal names apart. */
export function toOption({ key, name }: ServiceRef): ComboboxOption {
  const hint = key
    .replace(/^leika:/, 'LeiKa ')
    .replace(/^ozg:/, 'OZG ')
    .replace(/^https?:\/\//, '');
  return { key, label: name || hint, hint: name ? hint : '' };
}

/**
 * The service that a typed name means: one of the same name that this device or a catalogue knows, else one of its own on
 * this portal. Nothing where nothing was typed.
 */
export function serviceNamed(name: string, choice: ServiceChoice, portal: string): ServiceRef | undefined {
  if (name.trim() === '') return undefined;
  const fold = (text: string) => foldedWords(text).join(' ');
  const same = [...choice.known, ...choice.catalogue].find((service) => fold(service.name) === fold(name));
  return same ? { key: same.key, name: same.name } : ownService(name, portal);
}
