/** Where a page needs more than the portal's strict policy; each value as it stands in the header. */
export interface PolicyExceptions {
  /** Where the page may take style from. */
  styleSrc?: string;
  /** What the page may show in its frames. */
  frameSrc?: string;
  /** Which pages may show it in theirs. */
  frameAncestors?: string;
}

/** Value of `content-security-policy`: everything from the portal itself, nothing inline, no frames unless said so. */
export function contentPolicy(exceptions: PolicyExceptions = {}): string {
  const { styleSrc = "'self'", frameSrc = "'none'", frameAncestors = "'none'" } = exceptions;
  return [
    "default-src 'none'",
    `style-src ${styleSrc}`,
    "font-src 'self'",
    "img-src 'self'",
    "script-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-src ${frameSrc}`,
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}
