import type { BackupState } from '@/utils/domain/backup';
import type { Settings } from '@/utils/domain/settings';

/** What the settings page is drawn from. */
export interface OptionsState {
  settings: Settings;
  /** Host names of the portals that are allowed for always. */
  portals: { pattern: string; name: string }[];
  noteCount: number;
  backup: BackupState;
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
  makeBackup: MakeBackup;
  setDailyBackup: SetDailyBackup;
}

/**
 * Packs a backup and has the browser save it; answers the file's name, `null` where there is nothing to back up. Rejects
 * with the signal's reason, or when it cannot be packed.
 */
export type MakeBackup = (watch: {
  signal: AbortSignal;
  /** Hears, between 0 and 1, how far it is. */
  onProgress(share: number): void;
}) => Promise<string | null>;

/**
 * Switches the daily backup on or off. To switch it on the browser is asked, which must still see the click: nothing may be
 * awaited before. Answers whether it allowed it; rejects when that cannot be kept.
 */
export type SetDailyBackup = (wished: 'on' | 'off') => Promise<'done' | 'refused'>;

/** What the section about backups needs. */
export interface BackupServices {
  state: BackupState;
  make: MakeBackup;
  setDaily: SetDailyBackup;
}

/** What a section needs: the settings, and the way to change some of them. */
export interface SectionProps {
  settings: Settings;
  change: OptionsActions['change'];
}
