import type { ComponentChildren } from 'preact';
import { useCallback, useId, useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import { PlotImage } from './PlotImage';
import type { PlotLibrary } from './plots';

interface PictureProps {
  title: string;
  /** What it shows, in a sentence; also what screen readers say of the picture. */
  label: string;
  draw(plots: PlotLibrary, width: number): SVGElement;
  /** Heads of the columns of the same figures as a table. */
  heads: readonly string[];
  /** Its rows; the first cell of each is its head. */
  rows: readonly (readonly ComponentChildren[])[];
}

/** A picture with its figures as a table one key away. */
export function Picture({ title, label, draw, heads, rows }: PictureProps) {
  const { t } = useTexts();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  return (
    <section class="rn-chart rn-stack" aria-labelledby={heading}>
      <div class="rn-row rn-head">
        <h2 id={heading}>{title}</h2>
        {!failed && (
          <LinkButton onClick={() => setAsTable(!asTable)}>
            {asTable ? t('overview_as_picture') : t('overview_as_table')}
            <span class="rn-sr-only">: {title}</span>
          </LinkButton>
        )}
      </div>
      <p class="rn-muted">{label}</p>
      {asTable || failed ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by keyboard
        <section class="rn-figures" tabIndex={0} aria-labelledby={heading}>
          <table>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([head, ...cells], at) => (
                <tr key={at}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, column) => (
                    <td key={heads[column + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <PlotImage label={label} draw={draw} onFail={fail} />
      )}
    </section>
  );
}
