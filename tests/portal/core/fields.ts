import type { Html } from './html.ts';

interface CommonField {
  /** The control's `name`, unique within the application. */
  name: string;
  label: string;
  hint?: string | Html;
  required?: true;
  /** Share of a row of six on wide windows; all six if left out. */
  columns?: 2 | 3 | 4;
}

/** One line of text; `unit` stands behind it ("Euro"). */
export interface TextField extends CommonField {
  kind: 'text';
  type?: 'text' | 'email' | 'tel' | 'number';
  inputMode?: 'decimal' | 'numeric';
  autocomplete?: string;
  unit?: string;
}

/** A drop-down list; begins with "Bitte wählen". */
export interface SelectField extends CommonField {
  kind: 'select';
  options: readonly string[];
}

/** Radio buttons under a legend: one of the options. */
export interface RadioField extends CommonField {
  kind: 'radio';
  options: readonly string[];
}

/** Checkboxes under a legend: any of the options. */
export interface CheckboxField extends CommonField {
  kind: 'checkbox';
  options: readonly string[];
}

/** Several lines of text. */
export interface TextareaField extends CommonField {
  kind: 'textarea';
}

/** Files to hand in; the portal keeps their names only. */
export interface FileField extends CommonField {
  kind: 'file';
  multiple?: true;
}

/** Anything that can be filled in. */
export type Field = TextField | SelectField | RadioField | CheckboxField | TextareaField | FileField;

/** Fields under one legend ("Person 1"), with explanations before and after where needed. */
export interface FieldGroup {
  legend: string;
  before?: Html;
  fields: readonly Field[];
  after?: Html;
}

/** What a form needs to know in order to show its fields: old values, errors, the `id`s to use. */
export interface FormState {
  values(name: string): readonly string[];
  error(name: string): string | undefined;
  id(name: string): string;
}

/** The state of a form that nobody has typed into yet. */
export const EMPTY_FORM: FormState = { values: () => [], error: () => undefined, id: (name) => stableId(name) };

/** An `id` made from a field's name, the same on each visit. */
export function stableId(name: string): string {
  return `feld-${name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}`;
}
