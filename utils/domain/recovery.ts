/** What was missing in the database when it was opened, and is back from the journal. */
export interface Recovery {
  /** Changes that are back. */
  restored: number;
  /** Parts of the journal that could not be read either: what they held is lost on this computer. */
  unreadable: number;
  /** Database and journal were both gone: nothing of what was there is left on this computer. */
  emptied?: true | undefined;
}
