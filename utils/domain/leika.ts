/** A LeiKa key: 14 digits, the first two 99. It names a service and is no number of a person. */
export const LEIKA_KEY = /(?<!\d)99\d{12}(?!\d)/;
