import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { OwnConcern } from '@/utils/domain/own-concern';

/** What the picker needs of the outside for concerns that people add. Nothing here rejects. */
export interface OwnConcernServices {
  load(): Promise<OwnConcern[]>;
  /** Adds one, in the words of somebody who uses the catalogue in this language. `undefined`: it was not kept. */
  add(label: string, language: keyof OwnConcern['label']): Promise<OwnConcern | undefined>;
}

/** Hands the services to the picker. Where there are none, nothing can be added. */
export const OwnConcernsContext = createContext<OwnConcernServices | null>(null);

/** The concerns that people added, as the picker shows them, and the way to add one. */
export function useOwnConcerns() {
  const services = useContext(OwnConcernsContext);
  const [own, setOwn] = useState<readonly OwnConcern[]>([]);
  useEffect(() => void services?.load().then(setOwn), [services]);
  const add = async (...said: Parameters<OwnConcernServices['add']>): Promise<OwnConcern | undefined> => {
    const added = await services?.add(...said);
    if (added) setOwn((before) => [...before.filter(({ key }) => key !== added.key), added]);
    return added;
  };
  return { own, add: services ? add : null };
}
