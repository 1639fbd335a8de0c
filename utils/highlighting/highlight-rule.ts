import type { MarkPaint } from '@/utils/domain/mark-colour';

/** The style sheet of our highlight. Marks are for the screen: whoever prints a page gets the page. */
export function highlightRule(name: string, { background, underline }: MarkPaint): string {
  return `@media not print{::highlight(${name}){background-color:${background};color:inherit;text-decoration:underline 2px ${underline}}}`;
}
