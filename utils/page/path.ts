import { looksPersonal } from '@/utils/domain/mask';
import { isContentId } from './content-id';
import { decode } from './decode';
import { looksRandom } from './looks-random';

/** What follows belongs to a case or a person: numbers go. */
const CASE =
  /^(?:mein[a-z]{0,3}-)?(?:vorg(?:a|ä|ae)nge?|antr(?:a|ä|ae)ge?|f(?:a|ä|ae)lle?|akten?|konto|account|person(?:en)?|halter|kind|bescheid|rechnung|zahlung|nachricht(?:en)?|post(?:fach|korb)|entwurf|draft|case|cases|applications?|process|task|instance|termin|buchung|verfahren|auftrag|bestellung|order|submissions?)$/i;
/** What follows is a name, unless it is one of the pages that everybody has. */
const USER = /^(?:nutzer|benutzer|users?|profile?|mitarbeiter|kunden?|members?)$/i;
const OF_EVERY_USER =
  /^(?:login|logout|anmelden|abmelden|register|registrieren|passwor[dt]|profile?|daten|einstellungen|settings|edit|index|start|me|self|konto|uebersicht)(?:\.\w{2,5})?$/i;
/** What follows is a secret, unless it is a plain word. */
const SECRET = /^(?:j?session(?:id)?|sitzung|sid|token|einladung|invite|ticket|key|reset|magic)$/i;
/** The number itself says whose it is: "vorgang-4711". A year is no such number. */
const CASE_NUMBER =
  /(?:^|[-_.])(?:vorgang|antrag|fall|akte|konto|person|bescheid|az|nr)[-_.]?(?!(?:19|20)\d\d(?!\d))\d{2,}/i;
/** Longer segments are not words. */
const LONG = 150;

/**
 * A path without parameters, sessions, tokens and the numbers of cases and people; what was a segment of its own
 * becomes `*`. Ids of content stay where the path says that it is content.
 */
export function readPath(path: string): { key: string; stateful: boolean } {
  const kept: string[] = [];
  let stateful = false;
  path.split('/').forEach((raw, index) => {
    const segment = raw.replace(/(?:;|%3b).*$|\([A-Z]\(.*\)\)|\([\w=%+/-]{6,}\)/i, '');
    stateful ||= segment !== raw && /sess|id=|tok|\(/i.test(raw);
    if (index > 0 && ['', '.', '..'].includes(segment)) return;
    const hidden = segment === '*' || isPrivate(decode(segment), kept);
    stateful ||= hidden;
    kept.push(hidden ? '*' : segment);
  });
  return { key: kept.length > 1 ? kept.join('/') : '/', stateful };
}

function isPrivate(segment: string, before: readonly string[]): boolean {
  const last = decode(before.at(-1) ?? '');
  if (segment.length > LONG || CASE_NUMBER.test(segment)) return true;
  if (USER.test(last) && !OF_EVERY_USER.test(segment)) return true;
  if (SECRET.test(last) && !/^[a-z]{1,15}$/.test(segment)) return true;
  const ofCase = before.some((each) => CASE.test(each) || USER.test(each));
  if (CASE.test(last) && isNumber(segment)) return true;
  if (!ofCase && isContentId(segment, last)) return false;
  return looksRandom(segment) || looksPersonal(segment);
}

/** "4711", "2026-12", "WG-4711": digits, and no word. */
function isNumber(segment: string): boolean {
  return (segment.match(/\d/g)?.length ?? 0) >= 2 && !/\p{L}{4}/u.test(segment);
}
