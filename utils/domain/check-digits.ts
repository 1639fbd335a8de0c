/**
 * Whether this is an IBAN: its check digits hold (ISO 7064 MOD 97-10), blanks, hyphens and case aside.
 * Source: https://www.iso.org/standard/81090.html (ISO 13616-1)
 */
export function isIban(text: string): boolean {
  const compact = text.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(compact)) return false;
  const turned = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/**
 * Whether this is a German tax id (Steuer-Identifikationsnummer, § 139b AO): eleven digits, not beginning with 0, the last
 * one by ISO 7064 MOD 11,10; of the first ten, one digit stands two or three times.
 */
export function isTaxId(text: string): boolean {
  const digits = text.replace(/[\s/.-]/g, '');
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  const counts = [...Map.groupBy(digits.slice(0, 10), (digit) => digit).values()].map(({ length }) => length);
  const repeated = counts.filter((count) => count > 1);
  if (repeated.length !== 1 || Math.max(...counts) > 3) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === Number(digits[10]);
}
