import { bundle } from '#tests/e2e/bundle.ts';
import type * as face from './face';

declare global {
  /** The bundle under test. */
  var storage: typeof face;
}

/** `utils/storage` with the tests' own helpers, as one script that defines `storage` on the page. */
export function bundleStorage(): Promise<string> {
  return bundle('tests/e2e/storage/face.ts', 'storage');
}
