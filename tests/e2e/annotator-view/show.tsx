import { render } from 'preact';
import { AnnotatorView } from '@/components/annotator/AnnotatorView';
import { type AnnotatorState, NOTHING } from '@/components/annotator/state';
import { ANNOTATOR_STYLE } from '@/components/annotator/style';
import messages from '@/public/_locales/de/messages.json';
import { TextsContext } from '@/utils/i18n';
import type { Translate } from '@/utils/i18n/translate';

const t: Translate = (key, ...fill) =>
  messages[key].message.replace(/\$(\d)/g, (_, index) => String(fill[Number(index) - 1] ?? ''));

/** Draws the parts in the page into an OPEN shadow root, because axe cannot look into a closed one. */
export function show(state: Partial<AnnotatorState>): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  // The page's policy would keep a style element of its own world from having any effect.
  const style = new CSSStyleSheet();
  style.replaceSync(ANNOTATOR_STYLE);
  root.adoptedStyleSheets = [style];
  const ground = document.createElement('div');
  root.append(ground);
  document.documentElement.append(host);
  const view = <AnnotatorView {...NOTHING} {...state} />;
  render(<TextsContext value={{ t, language: 'de' }}>{view}</TextsContext>, ground);
}
