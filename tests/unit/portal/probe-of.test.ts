// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { probeOf } from '@/tests/portal/kinds/probe-of.ts';

it('finds the probe around a node, out of shadow roots too', () => {
  document.body.innerHTML =
    '<p data-probe="passage">Frist <b>heute</b></p><kol-link data-probe="link"></kol-link><i></i>';
  const root = document.querySelector('kol-link')?.attachShadow({ mode: 'open' });
  const inner = document.createElement('a');
  root?.append(inner);
  const cases: [Node | null | undefined, string | undefined][] = [
    [document.querySelector('p'), 'passage'],
    [document.querySelector('b')?.firstChild, 'passage'],
    [inner, 'link'],
    [document.querySelector('i'), undefined],
  ];
  for (const [node, probe] of cases) expect(node && probeOf(node)).toBe(probe);
});
