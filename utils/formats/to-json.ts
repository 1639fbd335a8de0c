/**
 * A value as JSON that every parser takes: half a character (a lone surrogate, as a quote has it that was cut in the
 * middle of one) becomes U+FFFD. `indent`: blanks for each level; none for one line.
 */
export function toJson(value: object, indent?: number): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? each.toWellFormed() : each), indent);
}
