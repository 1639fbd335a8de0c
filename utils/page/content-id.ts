import { LEIKA_KEY } from '@/utils/domain/leika';
import { looksPersonal } from '@/utils/domain/mask';
import { looksLikeToken } from './looks-random';

/** Segments and parameters that say: what follows is the id of something that everybody can read. */
const CONTENT =
  /^(?:(?:dienst)?leistung(?:en|sbeschreibung(?:en)?|sdetails?)?|services?|produkte?|artikel|articles?|seiten?|pages?|details?|themen?|thema|lebenslagen?|(?:b(?:ü|ue)rger|verwaltungs)service|formulare?|forms?|node|content|inhalte?|dokumente?|news|meldung(?:en)?|aktuelles|presse(?:mitteilungen?)?|veranstaltung(?:en)?|einrichtung(?:en)?|beh(?:ö|oe)rden?|(?:ä|ae)mter|amt|dienststellen?|organisationseinheit(?:en)?|standorte?|zustaendigkeit(?:en)?|regionen|region|gebiet|kommunen?|gemeinden?|oe|pst|alias|provide)$/i;

const CONTENT_NAME =
  /^(?:(?:pst|(?:dienst)?leistungs?|produkt|artikel|article|content|seiten?|page|formular|form|thema|themen|node|oe|beh(?:ö|oe)rden?|organisationseinheit|dienststellen?|standort|einrichtungs?|region(?:al)?|gebiets?|gemeinde|kommunen?|services?)(?:[-_.]?(?:ids?|nr|nummer|schl(?:ü|ue)ssel|key|typ|art))?|leika.*)$/i;
/** The official key of a municipality or region: 8 digits, or 9 or 12 with the association it belongs to. */
const REGION_NAME =
  /^(?:ags|ars|regionalschl(?:ü|ue)ssel|gemeindeschl(?:ü|ue)ssel|gebiets?schl(?:ü|ue)ssel)(?:[-_.]?(?:id|key))?$/i;
const REGION_KEY = /^\d{2,5}$|^\d{8,9}$|^\d{12}$/;

/** Ids of the federal portal's editors: `B100019_L100038_S1`. No register of people has such. */
const EDITORS_ID = /^[A-Z]\d{2,10}(?:_[A-Z]\d{1,10})+(?:\.\w{2,5})?$/;
/** Up to ten digits: eleven are a tax id, more an account. */
const ONE_NUMBER = /(?<!\d)\d{1,10}(?!\d)/;

/** Whether a segment is an id of content; `before` is the segment that stands before it. */
export function isContentId(segment: string, before: string): boolean {
  if (EDITORS_ID.test(segment)) return true;
  const [word = ''] = segment.split(/[-_.]/);
  if (CONTENT.test(before) || (CONTENT.test(word) && word !== segment)) return isPlainWithNumber(segment);
  return /^(?:ags|ars)$/i.test(before) && REGION_KEY.test(segment);
}

/** Whether a parameter's value is an id of content, as its name says. `name` is the last part of `tx_x[leistung]`. */
export function isContentParameter(name: string, value: string): boolean {
  if (REGION_NAME.test(name)) return REGION_KEY.test(value);
  return CONTENT_NAME.test(name) && (EDITORS_ID.test(value) || isPlainWithNumber(value));
}

function isPlainWithNumber(text: string): boolean {
  const rest = text.replace(LEIKA_KEY, '').replace(ONE_NUMBER, '');
  return !/\d{7,}/.test(rest) && !looksLikeToken(rest) && !looksPersonal(rest);
}
