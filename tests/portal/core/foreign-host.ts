/** Two names of this computer: one server, and yet two sites to a browser. */
const OTHER_NAMES: ReadonlyMap<string | undefined, string> = new Map([
  ['127.0.0.1', 'localhost'],
  ['localhost', '127.0.0.1'],
]);

/** The other name of a portal's host, with the same port; throws for hosts that have none. */
export function foreignHost(host: string): string {
  const [name, port] = host.split(':');
  const other = OTHER_NAMES.get(name);
  if (other === undefined || port === undefined) throw new Error(`There is no other name for ${host}.`);
  return `${other}:${port}`;
}
