import type { FieldGroup } from '#tests/portal/core/fields.ts';
import type { Html } from '#tests/portal/core/html.ts';

/** One step of the application that asks for something. */
export interface FormStep {
  name: string;
  intro: Html;
  groups: readonly FieldGroup[];
  /** Field name to the message shown when the field was left empty. */
  mustHave?: ReadonlyMap<string, string>;
  /** `generated`: the controls' ids are new in each answer, as component frameworks make them. */
  ids: 'stable' | 'generated';
}
