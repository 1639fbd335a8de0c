import { LEVELS, type Level, levelsOf } from './level';
import data from './services.json';
import { type FindableService, type KnownService, makeFindable } from './suggest';

/** A service of the administration's catalogues, as of 2019. */
export interface AdministrativeService extends FindableService {
  /** Of a service of the OZG: all levels of its services in the LeiKa. Empty where the LeiKa says none. */
  levels: Level[];
  /** The situation of life or business that the OZG puts it to: `Geburt`, in the field `Familie & Kind`; German, as there. */
  situation: string;
  field: string;
}

/**
 * The services of the administration, as facts of 2019: 557 of the online access act (OZG) and 4,813 of the catalogue
 * of services (LeiKa). Suggestions, never the limit of what can be entered. Large: import it lazily, and never into a
 * page. Source: https://github.com/kdn-nrw/OZG-Datenbank-NRW, MIT.
 */
export function administrativeServices(): AdministrativeService[] {
  const situations = data.situations.map((line) => {
    const [field, situation] = parts(line, /^(.+?): (.+)$/);
    return { field, situation };
  });
  const nowhere = { field: '', situation: '' };
  const ozg = data.ozg.map((line) => {
    const [id, at, name] = parts(line, /^(\d+) (\d+) (.+)$/);
    return { key: `ozg:${id}`, name, hint: '', ...(situations[Number(at)] ?? nowhere) };
  });
  const byKey = new Map(ozg.map((service) => [service.key, service]));
  const leika = data.leika.map((line) => {
    const [key, ozgId, type, name] = parts(line, /^(\d{14}) (\d+|-) (\S+) (.+)$/);
    const { name: hint, field, situation } = byKey.get(`ozg:${ozgId}`) ?? { name: '', ...nowhere };
    return { key: `leika:${key}`, name, hint, field, situation, ozg: `ozg:${ozgId}`, levels: levelsOf(type) };
  });
  const levels = new Map<string, Set<Level>>();
  for (const { ozg: key, levels: own } of leika) levels.set(key, new Set([...(levels.get(key) ?? []), ...own]));
  const all = [
    ...ozg.map((each) => ({ ...each, levels: LEVELS.filter((level) => levels.get(each.key)?.has(level)) })),
    ...leika,
  ];
  const plain = all.map(({ key, name, hint }): KnownService => ({ key, name, hint }));
  return makeFindable(plain).map((service, at) => {
    const { levels: own = [], situation = '', field = '' } = all[at] ?? {};
    return { ...service, levels: own, situation, field };
  });
}

function parts(line: string, pattern: RegExp): [string, string, string, string] {
  const [, first = '', second = '', third = '', fourth = ''] = pattern.exec(line) ?? [];
  return [first, second, third, fourth];
}
