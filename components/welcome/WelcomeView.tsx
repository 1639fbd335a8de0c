import type { ComponentChildren } from 'preact';
import { useCatalogue } from '@/components/common/catalogue-context';
import { EXTRA_EFFORT } from '@/utils/catalogue/quick';
import { type MessageKey, useTexts } from '@/utils/i18n';
import { ChoosePicture, MarkPicture, NotePicture } from './pictures';

const STORED: readonly MessageKey[] = [
  'welcome_stored_place',
  'welcome_stored_words',
  'welcome_stored_day',
  'welcome_stored_voice',
];
const NEVER: readonly MessageKey[] = [
  'welcome_never_fields',
  'welcome_never_visits',
  'welcome_never_name',
  'welcome_never_work',
];

/** The first page that newcomers see: what to do in three pictures, and what is stored. */
export function WelcomeView() {
  const { t } = useTexts();
  const { language } = useCatalogue();
  const { obstacle, strength } = EXTRA_EFFORT.phrases;
  const words = { obstacle: obstacle[language], strength: strength[language] };
  return (
    <main class="rn-page rn-stack rn-welcome">
      <header class="rn-stack">
        <h1>Randnotiz · {t('welcome_title')}</h1>
        <p class="rn-lead">{t('welcome_lead')}</p>
      </header>
      <ol class="rn-pictures">
        <Step title={t('welcome_mark')} text={t('welcome_mark_text')}>
          <MarkPicture says={t('welcome_mark_picture')} />
        </Step>
        <Step title={t('welcome_choose')} text={t('welcome_choose_text')}>
          <ChoosePicture says={t('welcome_choose_picture', words.obstacle, words.strength)} {...words} />
        </Step>
        <Step title={t('welcome_done')} text={t('welcome_done_text')}>
          <NotePicture says={t('welcome_done_picture')} />
        </Step>
      </ol>
      <section class="rn-stack">
        <h2>{t('welcome_open')}</h2>
        <p>{t('welcome_open_text')}</p>
        <p>{t('welcome_pin')}</p>
        <p>{t('keys_text')}</p>
      </section>
      <div class="rn-columns">
        <section class="rn-stack">
          <h2>{t('options_stored')}</h2>
          <List keys={STORED} />
        </section>
        <section class="rn-stack">
          <h2>{t('welcome_never')}</h2>
          <List keys={NEVER} />
        </section>
      </div>
      <section class="rn-stack">
        <h2>{t('welcome_stays')}</h2>
        <p>{t('welcome_stays_text')}</p>
        <p>{t('welcome_gone')}</p>
      </section>
      <p>
        <a class="kern-btn kern-btn--primary" href="options.html">
          <span class="kern-label">{t('panel_options')}</span>
        </a>
      </p>
    </main>
  );
}

function Step({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <li class="rn-stack">
      {children}
      <h2>{title}</h2>
      <p>{text}</p>
    </li>
  );
}

function List({ keys }: { keys: readonly MessageKey[] }) {
  const { t } = useTexts();
  return (
    <ul class="rn-list">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
