import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { TextInput } from '@/components/common/TextInput';
import type { SpotLink } from '@/utils/domain/problem-spot';
import { useTexts } from '@/utils/i18n';
import type { SpotPartProps } from './SpotCard';
import { seenOf, useSpots } from './services';

const LINE_MAX = 2_000;
const EMPTY: SpotLink = { address: '', title: '' };

/** What there is to read about a spot, and a form to add something. */
export function SpotLinks({ spot, act }: Pick<SpotPartProps, 'spot' | 'act'>) {
  const { t } = useTexts();
  const { say } = useSpots();
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState(false);
  const put = (link: SpotLink) => say(spot, { kind: 'spot.link.add', value: link }, seenOf(spot));
  const add = async () => {
    const link = { address: draft.address.trim(), title: draft.title.trim() };
    const isAddress = /^https?:\/\//i.test(link.address) && URL.canParse(link.address);
    setProblem(!isAddress);
    if (isAddress && (await act({ work: () => put(link), done: 'spots_saved' }))) setDraft(EMPTY);
  };
  const remove = (link: SpotLink) =>
    act({
      work: () => say(spot, { kind: 'spot.link.remove', value: { address: link.address } }, seenOf(spot)),
      done: 'spots_link_removed',
      undo: () => put(link),
      leaves: true,
    });
  return (
    <section class="rn-stack">
      <h4>{t('spots_links')}</h4>
      {spot.links.length > 0 && (
        <ul class="rn-stack">
          {spot.links.map((link) => (
            <li key={link.address} class="rn-row">
              <a href={link.address} target="_blank" rel="noopener noreferrer">
                {link.title || link.address}
              </a>
              <LinkButton onClick={() => remove(link)}>
                {t('spots_link_remove')}
                <span class="rn-sr-only">: {link.title || link.address}</span>
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      <TextInput
        label={t('spots_link_address')}
        value={draft.address}
        max={LINE_MAX}
        onInput={(address) => setDraft({ ...draft, address })}
      />
      <TextInput
        label={t('spots_link_title')}
        value={draft.title}
        max={LINE_MAX}
        onInput={(title) => setDraft({ ...draft, title })}
      />
      <p role="alert" class={problem ? 'rn-problem' : 'rn-sr-only'}>
        {problem && t('spots_link_wrong')}
      </p>
      <div>
        <Button onClick={add}>{t('spots_link_add')}</Button>
      </div>
    </section>
  );
}
