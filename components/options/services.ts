import type { Settings } from '@/utils/domain/settings';

/** What the settings page is drawn from. */
export interface OptionsState {
  settings: Settings;
  /** Host names of the portals that are allowed for always. */
  portals: { pattern: string; name: string }[];
  noteCount: number;
  /** What was just done, in words. */
  said: string;
  /** Whether that can be taken back. */
  undoable: boolean;
}

/** What can be set. Nothing here throws: what goes wrong is said. */
export interface OptionsActions {
  change(part: Partial<Settings>): void;
  removePortal(pattern: string): void;
  undo(): void;
}

/** What a section needs: the settings, and the way to change some of them. */
export interface SectionProps {
  settings: Settings;
  change: OptionsActions['change'];
}
