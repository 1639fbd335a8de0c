import { looksPersonal } from '@/utils/domain/mask';
import { isContentParameter } from './content-id';
import { looksRandom } from './looks-random';
import { CASE_NAME, PRIVATE_NAME, ROUTING_NAME, STATE_NAME } from './parameter-names';

/** A value that may name a page: short, no blanks, nothing that looks like data of a person. */
const PLAIN_VALUE = /^[\w.,/-]{0,40}$/;
const PLAIN_NAME = /^[\w.$[\]:-]{0,80}$/;
/** "Meier", "Max-Muster": perhaps somebody's name. */
const LIKE_A_NAME = /^[A-Z][a-z]+(?:[-_., ][A-Za-z][a-z]+)*$/;
/** Oracle APEX: application, page, session, … of which the first two name the page. */
const APEX = /^(\d+:\w+)(?::.*)?$/;

type Fate = 'stays' | 'goes' | 'state';

/** Parameters without what is private, sorted. `stateful`: one went that the page needs. */
export function readQuery(parameters: URLSearchParams): { key: string; stateful: boolean } {
  const read = [...parameters].map(([name, value]) => {
    const apex = name === 'p' ? APEX.exec(value)?.[1] : undefined;
    const fate = apex ? 'stays' : fateOf(name, value);
    return { name, value: apex ?? value, fate, cut: apex !== undefined && apex !== value };
  });
  const query = new URLSearchParams(
    read.filter(({ fate }) => fate === 'stays').map(({ name, value }): [string, string] => [name, value]),
  );
  query.sort();
  return {
    key: query.size > 0 ? `?${query}` : '',
    stateful: read.some(({ fate, cut }) => fate === 'state' || cut),
  };
}

function fateOf(name: string, value: string): Fate {
  // TYPO3, Drupal, PHP: `tx_leistungen[leistung]`.
  const last = /\[([^\][]+)\]$/.exec(name)?.[1] ?? name;
  if (!PLAIN_NAME.test(name) || looksRandom(name) || looksPersonal(name)) return 'state';
  if (PLAIN_VALUE.test(value) && isContentParameter(last, value)) return 'stays';
  if (STATE_NAME.test(name) || (CASE_NAME.test(last) && /\d\D*\d/.test(value))) return 'state';
  if (PRIVATE_NAME.test(name)) return 'goes';
  if (looksRandom(value)) return 'state';
  if (!PLAIN_VALUE.test(value) || looksPersonal(value)) return 'goes';
  return LIKE_A_NAME.test(value) && !ROUTING_NAME.test(name) ? 'goes' : 'stays';
}
