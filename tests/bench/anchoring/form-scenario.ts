import { changeForm, fieldsOf, formBlocks, labelExtents, makeForm } from './form.ts';
import { countVisible, judgeElement, judgeInside } from './judge.ts';
import { renderPage, textOf } from './model.ts';
import { createRandom } from './random.ts';
import type { Original, Scenario } from './scenarios.ts';

/** A form that was noted in, and what became of it. */
export interface FormWorkload {
  /** For libraries that know elements, the fields; for those that know text, their labels. */
  original: Record<'fields' | 'labels', Original>;
  changed: Scenario;
}

/** Makes the form, with new ids and class names, three fields inserted and two removed; the same each time. */
export function makeFormWorkload(): FormWorkload {
  const form = makeForm();
  const before = formBlocks(form, createRandom(11));
  const targets = labelExtents(before);
  const original = { markup: renderPage(before), text: textOf(before) };
  const changed = changeForm(form);
  const after = formBlocks(changed, createRandom(12));
  const text = textOf(after);
  const visible = countVisible(text);
  const labels = labelExtents(after);
  const fieldsAfter = fieldsOf(changed);
  const truths = fieldsOf(form).map((field) => {
    const index = fieldsAfter.indexOf(field);
    return index < 0 ? undefined : index;
  });
  return {
    original: { fields: { ...original, targets: targets.map((_, index) => index) }, labels: { ...original, targets } },
    changed: {
      markup: renderPage(after),
      text,
      asked: createRandom(13).shuffle(targets.map((_, index) => index)),
      judge(target, answer) {
        const truth = truths[target];
        if (answer === null || typeof answer === 'number') return judgeElement(answer ?? undefined, truth);
        return judgeInside(answer, truth === undefined ? undefined : labels[truth], visible);
      },
    },
  };
}
