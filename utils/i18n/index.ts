export { type Texts, TextsContext, useTexts } from './context';
export { createTranslate, languageOf, type MessageKey, type Translate } from './translate';
