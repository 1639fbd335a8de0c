// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ElsewhereNotice } from '@/components/common/ElsewhereNotice';
import type { Elsewhere } from '@/utils/domain/elsewhere';
import { draw } from './draw';

test.each<[Elsewhere | null, string]>([
  [null, ''],
  [{ what: 'page', apart: 'private' }, 'elsewhere_page_private'],
  [{ what: 'page', apart: 'container' }, 'elsewhere_page_container'],
  [{ what: 'tab', apart: 'private' }, 'elsewhere_tab_private'],
  [{ what: 'tab', apart: 'container' }, 'elsewhere_tab_container'],
])('%j is said as "%s"', (elsewhere, words) => {
  expect(draw(<ElsewhereNotice elsewhere={elsewhere} />).text()).toBe(words);
});
