import { type ComponentChild, render } from 'preact';
import '@/components/style/kern.scss';
import { ElsewhereNotice } from '@/components/common/ElsewhereNotice';
import { readChosenCatalogue } from '@/utils/app/catalogue/chosen-catalogue';
import { browser } from '@/utils/browser';
import { WORKSHOP } from '@/utils/catalogue';
import { createTranslate, languageOf, type MessageKey, type Texts, TextsContext, useTexts } from '@/utils/i18n';
import { type BackgroundCalls, createCaller } from '@/utils/messaging';
import { DEFAULT_SETTINGS } from '@/utils/settings';
import { CatalogueProvider } from './CatalogueProvider';
import { elsewhereOfPage } from './elsewhere';
import { Recovered } from './Recovered';

const background = createCaller<BackgroundCalls>((message) => browser.runtime.sendMessage(message));

/** What holds where the settings cannot be read. */
const DEFAULT_CHOICE = { settings: DEFAULT_SETTINGS, catalogue: WORKSHOP, isLost: false };

/** The texts of our own pages, in the browser's language. */
function pageTexts(): Texts {
  return { t: createTranslate(browser.i18n), language: languageOf(browser.i18n) };
}

/**
 * Puts a view into one of our own pages, with its title, language and texts. `open` reads what the view needs; if it
 * cannot, the page says so instead of staying empty; also when it runs apart from the notes.
 */
export async function mount(title: MessageKey, open: () => Promise<ComponentChild>): Promise<void> {
  const texts = pageTexts();
  document.title = texts.t(title);
  document.documentElement.lang = texts.language;
  const root = document.getElementById('app');
  if (!root) return;
  const chosen = await readChosenCatalogue(browser.storage.local).catch(() => DEFAULT_CHOICE);
  const elsewhere = await elsewhereOfPage();
  const view = await openRecovered(open).catch(() => !elsewhere && <Unreadable />);
  render(
    <TextsContext value={texts}>
      {elsewhere && (
        <aside class="rn-page">
          <ElsewhereNotice elsewhere={elsewhere} />
        </aside>
      )}
      <Recovered />
      <CatalogueProvider first={chosen}>{view}</CatalogueProvider>
    </TextsContext>,
    root,
  );
}

/** Opens when the background has put back what the database may have lost: nobody is to see it empty. */
async function openRecovered(open: () => Promise<ComponentChild>): Promise<ComponentChild> {
  await background('storage.ready', null);
  return open();
}

function Unreadable() {
  const { t } = useTexts();
  return (
    <main class="rn-page">
      <p role="alert">{t('page_failed')}</p>
    </main>
  );
}
