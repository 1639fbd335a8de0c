import { render } from 'preact';
import { requiredElement } from './required-element.ts';
import { StepsView } from './StepsView.tsx';
import { stepTemplates } from './step-templates.ts';

const KEY = 'ummeldung.schritt';

/** All steps at one address; the tab alone remembers which one is shown. */
export function start(): void {
  const steps = stepTemplates();
  const memory = {
    read: () => Number(sessionStorage.getItem(KEY) ?? 1),
    write: (number: number) => sessionStorage.setItem(KEY, String(number)),
    watch: () => () => {},
  };
  const root = requiredElement('#anwendung', HTMLElement);
  root.replaceChildren();
  render(<StepsView steps={steps} memory={memory} />, root);
}
