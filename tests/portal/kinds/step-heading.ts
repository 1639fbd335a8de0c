/** "Schritt 2 von 3: Neue Wohnung"; for pages and for their scripts. */
export function stepHeading(number: number, names: readonly string[]): string {
  return `Schritt ${number} von ${names.length}: ${names[number - 1]}`;
}
