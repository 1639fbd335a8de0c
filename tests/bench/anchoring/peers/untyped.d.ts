/** The package brings no types: what of it is called here. */
declare module 'dom-anchor-text-quote' {
  interface Quote {
    exact: string;
    prefix?: string;
    suffix?: string;
  }
  export function fromRange(root: Element, range: Range): Quote;
  export function toRange(root: Element, selector: Quote, options?: { hint?: number }): Range | null;
}
