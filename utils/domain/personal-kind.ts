/** What looks like personal data can be, sharpest first. `idNumber`: of an identity card or a pension insurance. */
export const PERSONAL_KINDS = [
  'name',
  'email',
  'phone',
  'address',
  'birthDate',
  'iban',
  'taxId',
  'idNumber',
  'plate',
  'fileNumber',
  'number',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];
