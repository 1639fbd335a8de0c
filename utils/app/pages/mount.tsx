import { type ComponentChild, render } from 'preact';
import '@/components/style/kern.scss';
import { browser } from '@/utils/browser';
import { createTranslate, languageOf, type MessageKey, type Texts, TextsContext } from '@/utils/i18n';

/** The texts of our own pages, in the browser's language. */
export function pageTexts(): Texts {
  return { t: createTranslate(browser.i18n), language: languageOf(browser.i18n) };
}

/** Puts a view into one of our own pages, with its title, language and texts. */
export function mount(title: MessageKey, view: ComponentChild): void {
  const texts = pageTexts();
  document.title = texts.t(title);
  document.documentElement.lang = texts.language;
  const root = document.getElementById('app');
  if (root) render(<TextsContext value={texts}>{view}</TextsContext>, root);
}
