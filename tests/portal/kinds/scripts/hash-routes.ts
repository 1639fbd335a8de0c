import { stepHeading } from '#tests/portal/kinds/step-heading.ts';
import { requiredElement } from './required-element.ts';
import { type StepTemplate, stepTemplates } from './step-templates.ts';

function element(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function progress(steps: readonly StepTemplate[], number: number): HTMLElement {
  const items = steps.map(({ name }, index) =>
    element('li', index + 1 === number ? { 'aria-current': 'step' } : {}, `${index + 1}. ${name}`),
  );
  return element('ol', { class: 'arten-fortschritt', 'aria-label': 'Schritte' }, ...items);
}

function linkTo(name: string, text: string, step: number): HTMLElement {
  return element('a', { class: 'kern-link', name, href: `#/schritt-${step}` }, text);
}

/** Steps as routes behind `#`: each change of the address replaces what is shown. */
export function start(): void {
  const root = requiredElement('#anwendung', HTMLElement);
  const steps = stepTemplates();
  const show = () => {
    const number = Number(/^#\/schritt-(\d)$/.exec(location.hash)?.[1] ?? 0);
    const step = steps[number - 1];
    if (!step) return location.replace('#/schritt-1');
    const heading = element(
      'h2',
      { class: 'kern-heading-medium' },
      stepHeading(
        number,
        steps.map(({ name }) => name),
      ),
    );
    const links = [
      ...(number > 1 ? [linkTo('zurueck', 'Zurück', number - 1)] : []),
      ...(number < steps.length ? [linkTo('weiter', 'Weiter', number + 1)] : []),
    ];
    const content = step.template.content.cloneNode(true);
    root.replaceChildren(
      progress(steps, number),
      heading,
      content,
      element('p', { class: 'portal-actions' }, ...links),
    );
  };
  addEventListener('hashchange', show);
  show();
}
