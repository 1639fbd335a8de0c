/** Sentences of the block that tests select. */

/** Stands once in each block. */
export const PASSAGE =
  'Den Einzug müssen Sie innerhalb von zwei Wochen anzeigen, auch wenn Sie die neue Wohnung nur vorübergehend nutzen.';

/** The same in Arabic, with the German name of the office in it. */
export const ARABIC_PASSAGE =
  'يُرجى تسجيل عنوان سكنكم الجديد في مكتب المواطنين (Bürgerbüro) خلال أسبوعين من تاريخ الانتقال.';

/** Stands under three headings; the second is the probe. */
export const REPEATED = 'Bitte legen Sie den Nachweis im Original vor; Kopien können wir leider nicht anerkennen.';
