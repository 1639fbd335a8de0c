import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onClick(): void;
  kind?: 'primary' | 'secondary' | 'tertiary';
}

interface SubmitButtonProps {
  children: ComponentChildren;
}

/** A button in KERN's markup. */
export function Button({ children, onClick, kind = 'secondary' }: ButtonProps) {
  return (
    <button type="button" class={`kern-btn kern-btn--${kind} kern-btn--x-small`} onClick={onClick}>
      <span class="kern-label">{children}</span>
    </button>
  );
}

/** The button that a form is sent off with, also by the enter key. */
export function SubmitButton({ children }: SubmitButtonProps) {
  return (
    <button type="submit" class="kern-btn kern-btn--primary kern-btn--x-small">
      <span class="kern-label">{children}</span>
    </button>
  );
}

/** A button that looks like a link: for what leads on rather than does something. */
export function LinkButton({ children, onClick }: Omit<ButtonProps, 'kind'>) {
  return (
    <button type="button" class="rn-link" onClick={onClick}>
      {children}
    </button>
  );
}
