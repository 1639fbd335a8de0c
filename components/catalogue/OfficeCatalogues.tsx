import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { useCatalogue } from '@/components/common/catalogue-context';
import { ChoiceRow } from '@/components/editor/ChoiceRow';
import { useDroppedFiles } from '@/components/import/use-dropped-files';
import { WORKSHOP } from '@/utils/catalogue';
import { type MessageKey, useTexts } from '@/utils/i18n';
import { type CatalogueTaken, type OfferedCatalogue, useCatalogueServices } from './catalogue-services';
import { problemInWords } from './problem-in-words';

const TAKEN: Readonly<Record<CatalogueTaken['as'], MessageKey>> = {
  new: 'catalogue_file_new',
  replaced: 'catalogue_file_replaced',
  known: 'catalogue_file_known',
};

/** What was done last: in words, place by place where a file is wrong, and how it is undone. */
interface Said {
  text: string;
  places?: readonly string[];
  undo?: () => Promise<boolean>;
}

/** Which catalogue holds. Further ones are read in from files, chosen anywhere or dropped, and the present one saved as a file. */
export function OfficeCatalogues() {
  const { t } = useTexts();
  const { catalogue, language } = useCatalogue();
  const { offices } = useCatalogueServices();
  const [kept, setKept] = useState<readonly OfferedCatalogue[]>([]);
  const [said, setSaid] = useState<Said>({ text: '' });
  const input = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const isBusy = useRef(false);
  const load = async () => setKept(await offices.list());
  useEffect(() => void load(), []);
  const nameOf = (id: string) => (kept.find((each) => each.id === id) ?? WORKSHOP).name[language];
  /** One thing after the other: what comes meanwhile was meant for what stood there before. */
  const perform = async (work: () => Promise<Said>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    // Before the button goes that was pressed.
    status.current?.focus();
    setSaid(await work());
    await load();
    isBusy.current = false;
  };
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    perform(async () => {
      if (files.length > 1) return { text: t('catalogue_file_one') };
      setSaid({ text: t('catalogue_file_reading') });
      const taken = await offices.take(file);
      if ('problem' in taken) {
        const { said: text, places } = problemInWords(taken, t);
        return { text, places };
      }
      const { name, entries, as, undo } = taken;
      return { text: t(TAKEN[as], name[language], entries), ...(as !== 'known' && { undo }) };
    });
  };
  const choose = (id: string | null) =>
    perform(async () => {
      const done = await offices.choose(id ?? WORKSHOP.id);
      const name = nameOf(id ?? WORKSHOP.id);
      if (done === 'damaged') return { text: t('catalogue_damaged', name) };
      return { text: done === 'done' ? t('catalogue_chosen', name) : t('catalogue_own_failed') };
    });
  const remove = (id: string) =>
    perform(async () => {
      const name = nameOf(id);
      const undo = await offices.remove(id);
      return undo ? { text: t('catalogue_removed', name), undo } : { text: t('catalogue_own_failed') };
    });
  const undo = (back: () => Promise<boolean>) =>
    perform(async () => ({ text: t((await back()) ? 'catalogue_own_undone' : 'catalogue_own_failed') }));
  const save = () =>
    perform(async () => {
      const isSaved = await offices.save();
      return { text: isSaved ? t('catalogue_file_saved', catalogue.name[language]) : t('catalogue_own_failed') };
    });
  useDroppedFiles(take);
  return (
    <section class="rn-stack">
      <h2>{t('catalogue_which')}</h2>
      <p>{t('catalogue_which_text')}</p>
      {kept.length > 0 && (
        <ChoiceRow
          legend={t('catalogue_which_legend')}
          name="catalogue"
          options={[WORKSHOP, ...kept].map(({ id, name }) => ({ value: id, label: name[language] }))}
          chosen={catalogue.id}
          onChoose={choose}
          required
        />
      )}
      <p class="rn-muted">{t('catalogue_file_text')}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('catalogue_file_read')}
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <div class="rn-row">
        <Button onClick={() => input.current?.click()}>{t('catalogue_file_read')}</Button>
        <Button onClick={save}>{t('catalogue_file_save')}</Button>
        {kept.map(({ id }) => (
          <LinkButton key={id} onClick={() => remove(id)}>
            {t('catalogue_remove', nameOf(id))}
          </LinkButton>
        ))}
      </div>
      <div class={said.text ? 'rn-stack' : 'rn-sr-only'}>
        <div class="rn-row">
          <p ref={status} role="status" tabIndex={-1}>
            {said.text}
          </p>
          {said.undo && <LinkButton onClick={() => said.undo && undo(said.undo)}>{t('undo')}</LinkButton>}
        </div>
        {said.places && said.places.length > 0 && (
          <ul class="rn-stack">
            {said.places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
