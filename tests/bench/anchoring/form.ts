import { html } from '#tests/portal/core/html.ts';
import { MATTERS, PERSON_FIELDS, QUESTIONS } from './form-words.ts';
import type { Block, Extent } from './model.ts';
import { startsOf } from './model.ts';
import type { Random } from './random.ts';

/** A field of the form; which one it is, is known by its identity. */
export interface Field {
  label: string;
  control: 'text' | 'date' | 'select' | 'textarea' | 'checkbox';
  /** As a server names it; most have none that lasts. */
  name?: string;
  autocomplete?: string;
}

/** Fields under one heading or in one fieldset. */
export interface Section {
  kind: 'section' | 'person';
  title: string;
  fields: readonly Field[];
}

/** How many persons the form asks for, ten fields each; as many fields as all the sections have. */
const PERSONS = 15;
const CONTROLS = ['text', 'text', 'date', 'text', 'select', 'textarea', 'text', 'select', 'text', 'checkbox'] as const;
/** Every so many fields of the sections has a name. */
const NAMED = 3;

/** A form of 300 fields: 150 with labels of their own in sections, 150 in fieldsets for persons, all alike. */
export function makeForm(): Section[] {
  const sections = MATTERS.map(([title, genitive], number): Section => {
    const fields = QUESTIONS.map((question, index): Field => {
      const named = (number * QUESTIONS.length + index) % NAMED === 0;
      const name = `${question}-${title}`.toLowerCase();
      return { label: `${question} ${genitive}`, control: controlAt(index), ...(named && { name }) };
    });
    return { kind: 'section', title, fields };
  });
  const persons = Array.from({ length: PERSONS }, (_, number): Section => {
    const fields = PERSON_FIELDS.map(
      ([label, autocomplete], index): Field => ({
        label,
        control: controlAt(index),
        ...(autocomplete && { autocomplete }),
      }),
    );
    return { kind: 'person', title: `Person ${number + 1}`, fields };
  });
  // A matter, a person, a matter: as services walk through a household.
  return sections.flatMap((section, index) => [section, ...persons.slice(index, index + 1)]);
}

function controlAt(index: number): Field['control'] {
  return CONTROLS[index % CONTROLS.length] ?? 'text';
}

/** All fields in the order of the page. */
export function fieldsOf(form: readonly Section[]): Field[] {
  return form.flatMap(({ fields }) => fields);
}

/** The form with three new fields (on top, in a section, in a fieldset) and without two (of a section, of a fieldset). */
export function changeForm(form: readonly Section[]): Section[] {
  const insert = (section: Section, at: number, label: string): Section => ({
    ...section,
    fields: [...section.fields.slice(0, at), { label, control: 'text' }, ...section.fields.slice(at)],
  });
  const remove = (section: Section, at: number): Section => ({ ...section, fields: section.fields.toSpliced(at, 1) });
  return form.map((section, index) => {
    if (index === 0) return insert(section, 0, 'Eingangsnummer');
    if (index === 7) return insert(section, 2, 'Künstlername');
    if (index === 12) return insert(section, 5, 'Sicherheit');
    if (index === 17) return remove(section, 7);
    return index === 20 ? remove(section, 4) : section;
  });
}

/** The form as blocks, one for each field and the others around; ids and class names come from `random`. */
export function formBlocks(form: readonly Section[], random: Random): Block[] {
  const mark = () => `${random.pick(['c', 'x', 'f', 'k'])}${random.below(36 ** 6).toString(36)}`;
  const frame = (markup: string, text: string, close: string): Block => ({
    kind: 'frame',
    pieces: [{ markup }, { text }, { markup: close }, { text: '\n' }],
  });
  return form.flatMap(({ kind, title, fields }): Block[] => {
    const rows = fields.map((field) => fieldBlock(field, mark(), mark()));
    return kind === 'section'
      ? [frame(`<section class="${mark()}"><h2>`, title, '</h2>'), ...rows, frame('</section>', '', '')]
      : [frame(`<fieldset class="${mark()}"><legend>`, title, '</legend>'), ...rows, frame('</fieldset>', '', '')];
  });
}

function fieldBlock({ label, control, name, autocomplete }: Field, id: string, className: string): Block {
  const more = html`${name ? html` name="${name}"` : ''}${autocomplete ? html` autocomplete="${autocomplete}"` : ''}`;
  const attributes = html`id="${id}" class="${className}"${more}`;
  const opening = html`<div class="${className}-zeile"><label for="${id}">`.markup;
  const closing: Record<Field['control'], string> = {
    text: html`</label><input ${attributes}></div>`.markup,
    date: html`</label><input type="date" ${attributes}></div>`.markup,
    checkbox: html`</label><input type="checkbox" ${attributes}></div>`.markup,
    textarea: html`</label><textarea ${attributes}></textarea></div>`.markup,
    select: html`</label><select ${attributes}><option value=""></option><option value="1"></option></select></div>`
      .markup,
  };
  return {
    kind: 'field',
    pieces: [{ markup: opening }, { text: label }, { markup: closing[control] }, { text: '\n' }],
  };
}

/** Where the labels stand in the page's text, in the order of the fields. */
export function labelExtents(blocks: readonly Block[]): Extent[] {
  const starts = startsOf(blocks);
  return blocks.flatMap(({ kind, pieces }, index) => {
    const label = pieces.find((piece) => 'text' in piece);
    const start = starts[index];
    if (kind !== 'field' || start === undefined || !label || !('text' in label)) return [];
    return [{ start, end: start + label.text.length }];
  });
}
