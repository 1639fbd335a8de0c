/** The languages that the interface and the catalogue speak: German first, English complete. */
export type Language = 'de' | 'en';
