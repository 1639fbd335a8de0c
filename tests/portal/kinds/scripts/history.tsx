import { render } from 'preact';
import { requiredElement } from './required-element.ts';
import { StepsView } from './StepsView.tsx';
import { stepTemplates } from './step-templates.ts';

const BASE = '/arten/verlauf';

/** Steps with addresses of their own that never reach the server; the browser's back and forward work. */
export function start(): void {
  const steps = stepTemplates();
  const memory = {
    read: () => Number(/\/schritt-(\d)$/.exec(location.pathname)?.[1] ?? 1),
    write: (number: number) => history.pushState(null, '', `${BASE}/schritt-${number}`),
    watch: (changed: () => void) => {
      addEventListener('popstate', changed);
      return () => removeEventListener('popstate', changed);
    },
  };
  if (location.pathname === BASE) history.replaceState(null, '', `${BASE}/schritt-1`);
  const root = requiredElement('#anwendung', HTMLElement);
  root.replaceChildren();
  render(<StepsView steps={steps} memory={memory} />, root);
}
