import type {
  CheckboxField,
  Field,
  FieldGroup,
  FileField,
  FormState,
  RadioField,
  SelectField,
  TextareaField,
  TextField,
} from './fields.ts';
import { attributes, type Html, html } from './html.ts';

const REQUIRED_MARK = html`<span class="portal-required" aria-hidden="true"> *</span>`;

/** Everything around a single control: ids, describing texts, the classes for an error. */
function frameOf(field: Field, state: FormState) {
  const id = state.id(field.name);
  const error = state.error(field.name);
  const describedBy = [field.hint && `${id}-hinweis`, error && `${id}-fehler`].filter(Boolean).join(' ');
  return {
    id,
    error,
    mark: field.required && REQUIRED_MARK,
    described: describedBy === '' ? undefined : describedBy,
    hint: field.hint && html`<div class="kern-hint" id="${id}-hinweis">${field.hint}</div>`,
    message:
      error &&
      html`<p class="kern-error" id="${id}-fehler"><span class="kern-icon kern-icon--danger" aria-hidden="true"></span><span class="kern-body">${error}</span></p>`,
    span: field.columns ? ` portal-columns-${field.columns}` : '',
  };
}

function renderControl(field: TextField | SelectField | TextareaField | FileField, state: FormState): Html {
  const { id, error, described } = frameOf(field, state);
  const [value = ''] = state.values(field.name);
  const common = {
    id,
    name: field.name,
    required: field.required,
    'aria-describedby': described,
    'aria-invalid': error && 'true',
  };
  const inputClass = `kern-form-input__input${error ? ' kern-form-input__input--error' : ''}`;
  switch (field.kind) {
    case 'select': {
      const options = field.options.map(
        (option) => html`<option${attributes({ value: option, selected: option === value })}>${option}</option>`,
      );
      return html`<div class="kern-form-input__select-wrapper"><select class="kern-form-input__select"${attributes(common)}><option value="">Bitte wählen</option>${options}</select></div>`;
    }
    case 'textarea':
      return html`<textarea class="${inputClass}" rows="4"${attributes(common)}>
${value}</textarea>`;
    case 'file': {
      const chosen = state.values(field.name).join(', ');
      const note = chosen && html`<p class="kern-body portal-chosen">Bereits ausgewählt: ${chosen}</p>`;
      return html`<input class="${inputClass}" type="file"${attributes({ ...common, multiple: field.multiple })}>${note}`;
    }
    case 'text': {
      const { type = 'text', inputMode, autocomplete } = field;
      const own = {
        ...common,
        type,
        inputmode: inputMode,
        autocomplete,
        min: type === 'number' ? 1 : undefined,
        value,
      };
      const input = html`<input class="${inputClass}"${attributes(own)}>`;
      if (!field.unit) return input;
      return html`<div class="kern-input-group">${input}<span class="kern-input-group-text">${field.unit}</span></div>`;
    }
  }
}

function renderChoices(field: RadioField | CheckboxField, state: FormState): Html {
  const { id, error, mark, described, hint, message, span } = frameOf(field, state);
  const chosen = state.values(field.name);
  const checks = field.options.map((option, index) => {
    const own = { id: `${id}-${index + 1}`, type: field.kind, name: field.name, value: option };
    return html`<div class="kern-form-check"><input class="kern-form-check__${field.kind}"${attributes({ ...own, checked: chosen.includes(option) })}><label class="kern-label" for="${own.id}">${option}</label></div>`;
  });
  const classes = `kern-fieldset${error ? ' kern-fieldset--error' : ''}${span}`;
  return html`<fieldset class="${classes}"${attributes({ 'aria-describedby': described })}><legend class="kern-label">${field.label}${mark}</legend>${hint}<div class="kern-fieldset__body">${checks}</div>${message}</fieldset>`;
}

/** One field in KERN's markup: label, hint, control and error. */
function renderField(field: Field, state: FormState): Html {
  if (field.kind === 'radio' || field.kind === 'checkbox') return renderChoices(field, state);
  const { id, error, mark, hint, message, span } = frameOf(field, state);
  const classes = `kern-form-input${error ? ' kern-form-input--error' : ''}${span}`;
  return html`<div class="${classes}"><label class="kern-label" for="${id}">${field.label}${mark}</label>${hint}${renderControl(field, state)}${message}</div>`;
}

/** A fieldset with its legend and fields. */
export function renderGroup(group: FieldGroup, state: FormState): Html {
  const fields = group.fields.map((field) => renderField(field, state));
  return html`<fieldset class="kern-fieldset portal-group"><legend class="kern-heading-small">${group.legend}</legend>${group.before}<div class="portal-fields">${fields}</div>${group.after}</fieldset>`;
}
