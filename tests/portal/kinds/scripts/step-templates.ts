/** A step as the server sent it along. */
export interface StepTemplate {
  name: string;
  template: HTMLTemplateElement;
}

/** The steps of this page, from its templates. */
export function stepTemplates(): StepTemplate[] {
  return [...document.querySelectorAll<HTMLTemplateElement>('template.schritt')].map((template) => ({
    name: template.title,
    template,
  }));
}
