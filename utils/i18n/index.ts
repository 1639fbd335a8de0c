export { type Texts, TextsContext, useTexts } from './context';
export {
  countConcerns,
  countNotes,
  countServices,
  countSuggestions,
  countVoices,
  lastBackup,
  weekInWords,
} from './count';
export { createTranslate, languageOf, type MessageKey } from './translate';
