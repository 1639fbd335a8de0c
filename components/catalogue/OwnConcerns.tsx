import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { TextInput } from '@/components/common/TextInput';
import { concernLabel, concernPhrase } from '@/utils/catalogue';
import type { Language } from '@/utils/domain/language';
import { addedByPeople, LABEL_MAX, type OwnConcern } from '@/utils/domain/own-concern';
import { countNotes, useTexts } from '@/utils/i18n';
import { useCatalogueServices } from './catalogue-services';
import { OwnConcernForm } from './OwnConcernForm';

interface OwnConcernsProps {
  language: Language;
  counts: ReadonlyMap<string, number>;
  notesAt(concern: string): string;
}

/** The concerns that people added: what they mean can be changed, and further ones added. */
export function OwnConcerns({ language, counts, notesAt }: OwnConcernsProps) {
  const { t } = useTexts();
  const { loadOwn, define, add } = useCatalogueServices();
  const [own, setOwn] = useState<readonly OwnConcern[]>([]);
  const [open, setOpen] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [said, setSaid] = useState<{ text: string; former?: OwnConcern }>({ text: '' });
  const status = useRef<HTMLParagraphElement>(null);
  const load = async () => setOwn(addedByPeople(await loadOwn()));
  useEffect(() => void load(), []);
  const say = (text: string, former?: OwnConcern) => {
    // Before the button goes that was pressed.
    status.current?.focus();
    setSaid({ text, ...(former && { former }) });
  };
  const save = async (changed: OwnConcern): Promise<boolean> => {
    const former = own.find(({ key }) => key === changed.key);
    if (!(await define(changed))) return false;
    await load();
    say(t('catalogue_own_saved', nameOf(changed)), former);
    return true;
  };
  const undo = async (former: OwnConcern) => {
    say(t((await define(former)) ? 'catalogue_own_undone' : 'catalogue_own_failed'));
    await load();
  };
  const create = async () => {
    const label = words.trim();
    if (!label) return;
    const added = await add(label, language);
    say(t(added ? 'catalogue_own_added' : 'concern_failed', label));
    if (added) setWords('');
    if (added) setOpen(added.key);
    await load();
  };
  const nameOf = ({ key }: OwnConcern) => concernLabel(key, language, own);
  return (
    <section class="rn-stack">
      <h2>{t('catalogue_own')}</h2>
      <p class="rn-muted">{t('catalogue_own_why')}</p>
      <div class={said.text ? 'rn-row' : 'rn-sr-only'}>
        <p ref={status} role="status" tabIndex={-1}>
          {said.text}
        </p>
        {said.former && <LinkButton onClick={() => said.former && undo(said.former)}>{t('undo')}</LinkButton>}
      </div>
      {own.length > 0 && (
        <ul class="rn-stack">
          {own.map((each) =>
            open === each.key ? (
              <li key={each.key}>
                <OwnConcernForm own={each} onSave={save} onClose={() => setOpen(null)} />
              </li>
            ) : (
              <li key={each.key} class="rn-row">
                <strong>{nameOf(each)}</strong>
                {(['obstacle', 'strength'] as const).map((rating) => {
                  const phrase = concernPhrase(each.key, rating, language, own);
                  return phrase && <span key={rating}>{phrase}</span>;
                })}
                <LinkButton onClick={() => setOpen(each.key)}>{t('catalogue_own_change', nameOf(each))}</LinkButton>
                {counts.has(each.key) && <a href={notesAt(each.key)}>{countNotes(t, counts.get(each.key) ?? 0)}</a>}
              </li>
            ),
          )}
        </ul>
      )}
      <form
        class="rn-row rn-add"
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <TextInput label={t('catalogue_own_new')} value={words} max={LABEL_MAX} onInput={setWords} />
        <Button onClick={create}>{t('catalogue_own_add')}</Button>
      </form>
    </section>
  );
}
