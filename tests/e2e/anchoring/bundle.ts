import { bundle } from '#tests/e2e/bundle.ts';

/** `utils/anchoring` as one script that defines `anchoring` on the page. */
export function bundleAnchoring(): Promise<string> {
  return bundle('utils/anchoring/index.ts', 'anchoring');
}
