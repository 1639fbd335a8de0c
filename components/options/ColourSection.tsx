import { useId } from 'preact/hooks';
import { MARK_COLOURS, MARK_PAINTS, type MarkColour } from '@/utils/domain/mark-colour';
import { type MessageKey, useTexts } from '@/utils/i18n';
import type { SectionProps } from './services';

const NAMES: Readonly<Record<MarkColour, MessageKey>> = {
  yellow: 'options_colour_yellow',
  blue: 'options_colour_blue',
  green: 'options_colour_green',
  underline: 'options_colour_underline',
};

/** The colour of marked text, each with a passage as it will look. */
export function ColourSection({ settings: { markColour }, change }: SectionProps) {
  const { t } = useTexts();
  const name = useId();
  return (
    <section>
      <fieldset class="rn-stack">
        <legend>
          <h2>{t('options_colour')}</h2>
        </legend>
        <p class="rn-muted">{t('options_colour_text')}</p>
        <div class="rn-choices">
          {MARK_COLOURS.map((colour) => {
            const { background, underline } = MARK_PAINTS[colour];
            const paint = { backgroundColor: background, textDecoration: `underline 2px ${underline}` };
            return (
              <label key={colour} class="rn-check">
                <input
                  type="radio"
                  name={name}
                  checked={markColour === colour}
                  onChange={() => change({ markColour: colour })}
                />
                <span>
                  {t(NAMES[colour])}
                  <br />
                  <span aria-hidden="true" style={paint}>
                    {t('options_colour_sample')}
                  </span>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
    </section>
  );
}
