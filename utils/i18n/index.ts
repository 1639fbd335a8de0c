export { type Texts, TextsContext, useTexts } from './context';
export { countNotes, countServices } from './count';
export { createTranslate, languageOf, type MessageKey } from './translate';
