export { type Texts, TextsContext, useTexts } from './context';
export { countNotes, countServices, countSuggestions } from './count';
export { createTranslate, languageOf, type MessageKey } from './translate';
