import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onClick(): void;
  kind?: 'primary' | 'secondary' | 'tertiary';
}

/** A button in KERN's markup. */
export function Button({ children, onClick, kind = 'secondary' }: ButtonProps) {
  return (
    <button type="button" class={`kern-btn kern-btn--${kind} kern-btn--x-small`} onClick={onClick}>
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
