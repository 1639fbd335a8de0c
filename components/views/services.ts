import type { NamedView } from '@/utils/domain/named-view';

/** What the named views need of the outside. */
export interface ViewsServices {
  views: readonly NamedView[];
  /** Changes them as they are now, and keeps that; answers those of before. Rejects when nothing was kept. */
  change(how: (views: readonly NamedView[]) => readonly NamedView[]): Promise<readonly NamedView[]>;
}
