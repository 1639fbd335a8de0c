import type { RefObject } from 'preact';
import { LinkButton } from '@/components/common/Button';
import { PassphraseField } from '@/components/common/PassphraseField';
import { ShowPassphrase } from '@/components/common/ShowPassphrase';
import type { PassphraseProblem } from '@/utils/domain/passphrase';
import { useTexts } from '@/utils/i18n';
import type { Protection } from './protecting';

interface ProtectionChoiceProps {
  protection: Protection;
  onChange(change: Partial<Protection>): void;
  suggest(): string;
  problem: PassphraseProblem | undefined;
  first: RefObject<HTMLInputElement | null>;
  second: RefObject<HTMLInputElement | null>;
}

/** A passphrase, typed twice, or once where it can be read, or made of random words. */
export function ProtectionChoice({ protection, onChange, suggest, problem, first, second }: ProtectionChoiceProps) {
  const { t } = useTexts();
  const { passphrase, again, shown } = protection;
  return (
    <>
      <p>{t('protect_text')}</p>
      <PassphraseField
        label={t('passphrase')}
        value={passphrase}
        onInput={(value) => onChange({ passphrase: value })}
        shown={shown}
        problem={problem === 'short' ? t('protect_short') : undefined}
        field={first}
      />
      {shown && passphrase !== '' && (
        // A narrow field shows only its beginning, and it is to be noted down.
        <p class="rn-quote" translate={false}>
          {passphrase}
        </p>
      )}
      {!shown && (
        <PassphraseField
          label={t('protect_again')}
          value={again}
          onInput={(value) => onChange({ again: value })}
          shown={false}
          problem={problem === 'different' ? t('protect_different') : undefined}
          field={second}
        />
      )}
      <ShowPassphrase shown={shown} onShow={(now) => onChange({ shown: now, again: '' })} />
      <LinkButton onClick={() => onChange({ passphrase: suggest(), again: '', shown: true })}>
        {t('protect_suggest')}
      </LinkButton>
      <p class="rn-muted">{t('protect_suggest_text')}</p>
    </>
  );
}
