import data from './services.json';
import { type FindableService, type KnownService, makeFindable } from './suggest';

/**
 * The services of the administration, as facts of 2019: 557 of the online access act (OZG) and 4,813 of the catalogue
 * of services (LeiKa). Suggestions, never the limit of what can be entered. Large: import it lazily, and never into a
 * page. Source: https://github.com/kdn-nrw/OZG-Datenbank-NRW, MIT.
 */
export function administrativeServices(): FindableService[] {
  const ozg = data.ozg.map((line): KnownService => {
    const [id, name] = parts(line, /^(\d+) (.+)$/);
    return { key: `ozg:${id}`, name, hint: '' };
  });
  const names = new Map(ozg.map(({ key, name }) => [key, name]));
  const leika = data.leika.map((line): KnownService => {
    const [key, ozgId, name] = parts(line, /^(\d{14}) (\d+|-) (.+)$/);
    return { key: `leika:${key}`, name, hint: names.get(`ozg:${ozgId}`) ?? '' };
  });
  return makeFindable([...ozg, ...leika]);
}

function parts(line: string, pattern: RegExp): [string, string, string] {
  const [, first = '', second = '', third = ''] = pattern.exec(line) ?? [];
  return [first, second, third];
}
