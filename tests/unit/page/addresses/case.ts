/** An address as a browser shows it, its key, and what must not be in the key. */
export type AddressCase = [href: string, key: string, secrets?: readonly string[]];
