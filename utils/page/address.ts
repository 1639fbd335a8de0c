import { readPath } from './path';
import { readQuery } from './query';

/** An address as a key, and whether something had to go that the page needs: a session, a token, a case. */
export interface ReadAddress {
  key: string;
  stateful: boolean;
}

/** Wizards without routes count their steps in the fragment. */
const STEP_FRAGMENT = /^#(?:schritt|step)[-_=]?\d{1,2}$/i;

/**
 * The address of a page as its key: without session ids, tokens, personal data and trailing slash, parameters sorted,
 * the fragment only where it routes (`#/schritt2`). Two visits to the same page have the same key. What stays and what
 * goes: docs/decisions/0008-what-stays-of-an-address.md. Throws on what is no address.
 */
export function normaliseAddress(href: string): string {
  return readAddress(href).key;
}

/** The same, and whether the page is likely to stand behind a session. */
export function readAddress(href: string): ReadAddress {
  const url = new URL(href);
  const path = readPath(url.pathname);
  const query = readQuery(url.searchParams);
  const fragment = readFragment(url.hash);
  return {
    key: `${url.protocol}//${url.host}${path.key}${query.key}${fragment.key}`,
    stateful: path.stateful || query.stateful || fragment.stateful,
  };
}

function readFragment(hash: string): ReadAddress {
  if (STEP_FRAGMENT.test(hash)) return { key: hash.toLowerCase(), stateful: false };
  if (!/^#!?\//.test(hash)) return { key: '', stateful: false };
  const [route = '', ...parameters] = hash.slice(1).split('?');
  const path = readPath(route);
  const query = readQuery(new URLSearchParams(parameters.join('?')));
  return { key: `#${path.key}${query.key}`, stateful: path.stateful || query.stateful };
}
