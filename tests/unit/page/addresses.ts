import type { AddressCase } from './addresses/case';
import { CONTENT_SYSTEMS } from './addresses/cms';
import { CONTENT_IDS } from './addresses/content';
import { FORM_SERVERS } from './addresses/form-servers';
import { LOGIN } from './addresses/login';
import { PEOPLE } from './addresses/people';
import { ROUTERS } from './addresses/routers';
import { SESSIONS } from './addresses/sessions';

/** Addresses as portals of the German administration have them, on hosts that do not exist, and their keys. */
export const ADDRESSES: readonly AddressCase[] = [
  ...SESSIONS,
  ...FORM_SERVERS,
  ...CONTENT_SYSTEMS,
  ...CONTENT_IDS,
  ...PEOPLE,
  ...LOGIN,
  ...ROUTERS,
];
