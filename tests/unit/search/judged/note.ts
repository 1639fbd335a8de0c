/** A short note as caseworkers write it: made up, like the town of Musterstadt that it is about. */
export interface JudgedNote {
  id: string;
  /** Service, step and, where one was chosen, concern. */
  labels: readonly string[];
  quote?: string;
  comment?: string;
  suggestion?: string;
  replies?: readonly string[];
}

/** What is written in one line of a table: id, step, concern, quote, comment, suggestion, reply. `''` for nothing. */
export type Line = readonly [string, string, string, string, string, string?, string?];

/** The notes of one service. */
export function notesOf(service: string, lines: readonly Line[]): JudgedNote[] {
  return lines.map(([id, step, concern, quote, comment, suggestion, reply]) => ({
    id,
    labels: [service, step, concern].filter(Boolean),
    ...(quote && { quote }),
    ...(comment && { comment }),
    ...(suggestion && { suggestion }),
    ...(reply && { replies: [reply] }),
  }));
}
