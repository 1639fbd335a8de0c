import { leikaKeysIn } from '@/utils/domain/leika';
import { decode } from './decode';
import { CASE_NAME, PRIVATE_NAME, STATE_NAME } from './parameter-names';

/** What follows is somebody's, or of one case: 14 digits are a number of that. */
const SOMEBODYS =
  /^(?:mein[a-z]{0,3}-)?(?:vorg(?:a|ä|ae)nge?|f(?:a|ä|ae)lle?|akten?|konto|account|person(?:en)?|halter|kind|bescheide?|rechnung(?:en)?|zahlung(?:en)?|nachricht(?:en)?|post(?:fach|korb)|entw(?:u|ü|ue)rfe?|draft|cases?|task|instance|auftrag|bestellung|order|submissions?|nutzer|benutzer|users?|profile?|mitarbeiter|kunden?|members?|j?session(?:id)?|sitzung|sid|token|einladung|invite|ticket|reset|magic)$/i;
/** Parameters that look like secrets and are keys of services on some portals. */
const SERVICE_KEY = /^(?:(?:service|leistungs?|dienst|fim|leika)[-_.]?)?(?:key|schl(?:ü|ue)ssel|code)$/i;
/** Groups of services (the second part of a key) that there are, with room for new ones. */
const REAL_GROUP = /^99(?:0\d\d|1\d\d)(?!000000000$)/;

/**
 * The LeiKa key that an address names, also where it does not stay in the address that is stored (`/antrag/99…`, `?key=99…`,
 * `#leistung=99…`). Numbers of people and cases, what was searched for and where one came from are not looked into; an address
 * with two different keys names none. `href` is the address as the browser shows it; throws on what is no address.
 */
export function leikaInAddress(href: string): string | undefined {
  const url = new URL(href);
  const [route = '', ...parameters] = url.hash.slice(1).split('?');
  const texts = [
    ...inPath(url.pathname),
    ...inQuery(url.searchParams),
    ...(route.includes('=') ? inQuery(new URLSearchParams(route)) : inPath(route)),
    ...inQuery(new URLSearchParams(parameters.join('?'))),
  ];
  const keys = new Set(texts.flatMap(leikaKeysIn).filter((key) => REAL_GROUP.test(key)));
  return keys.size === 1 ? [...keys][0] : undefined;
}

function inPath(path: string): string[] {
  const segments = path.split('/').map((segment) => decode(segment.replace(/;.*$/, '')));
  const end = segments.findIndex((segment) => SOMEBODYS.test(segment));
  return end < 0 ? segments : segments.slice(0, end);
}

function inQuery(parameters: URLSearchParams): string[] {
  return [...parameters].flatMap(([name, value]) => {
    // TYPO3, Drupal, PHP: `tx_leistungen[leistung]`.
    const last = /\[([^\][]+)\]$/.exec(name)?.[1] ?? name;
    const isPrivate = PRIVATE_NAME.test(last) || CASE_NAME.test(last) || STATE_NAME.test(last);
    return isPrivate && !SERVICE_KEY.test(last) ? [] : [value];
  });
}
