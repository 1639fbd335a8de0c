import type { ElementHandle, Frame } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { until } from '#tests/e2e/driver/until.ts';
import type { Probe } from '#tests/portal/kinds/probes.ts';
import type { Box } from '@/utils/domain/geometry';

/** What one clicks on to pick a probe that is an element, and which element is meant then. */
const ELEMENTS: Readonly<Partial<Record<Probe, readonly [click: string, meant: string]>>> = {
  heading: ['h1,h2,h3,h4,h5,h6', 'h1,h2,h3,h4,h5,h6'],
  field: ['input', 'input'],
  select: ['select', 'select'],
  radios: ['legend', 'fieldset'],
  checkboxes: ['legend', 'fieldset'],
  file: ['input', 'input'],
  button: ['button', 'button'],
  link: ['a', 'a'],
  pdf: ['a', 'a'],
  image: ['img', 'img'],
  table: ['td', 'table'],
};

/** The probes that are picked as elements; the others are passages. */
export const ELEMENT_PROBES = Object.keys(ELEMENTS) as Probe[];

/** What one clicks on to pick a probe. */
export function clickTarget(frame: Frame, probe: Probe): Promise<ElementHandle<Element>> {
  return until(`the probe ${probe}`, async () => {
    const handle = await frame.evaluateHandle(findInProbe, probe, ELEMENTS[probe]?.[0] ?? '*');
    return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
  });
}

/** Where the element that a probe means stands now, in its frame's viewport. */
export async function placeOfProbe(frame: Frame, probe: Probe): Promise<Box> {
  const handle = await clickTarget(frame, probe);
  return handle.evaluate((element, meant) => {
    const { x, y, width, height } = (element.closest(meant) ?? element).getBoundingClientRect();
    return { x, y, width, height };
  }, ELEMENTS[probe]?.[1] ?? '*');
}

/** Where outlines of ours stand now, in a frame's viewport. */
export function outlines(driver: Driver, frame: Frame): Promise<Box[]> {
  return driver.inClosedRoots(frame, (roots) =>
    roots.flatMap((root) =>
      [...root.querySelectorAll('.outline')].map((outline) => {
        const { x, y, width, height } = outline.getBoundingClientRect();
        return { x: x + 3, y: y + 3, width: width - 4, height: height - 4 };
      }),
    ),
  );
}

/** Whether two boxes are the same place, up to what outlines add and browsers round, px. */
export function isSamePlace(a: Box, b: Box): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= 4);
}

/** Runs in the page, hence self-contained: the first match in a probe, through open shadow trees. */
function findInProbe(probe: string, selector: string): Element | null {
  const seek = (root: ParentNode): Element | null => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector) && element.getClientRects()[0]?.width) return element;
      const inside = element.shadowRoot && seek(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const own = document.querySelector(`[data-probe="${probe}"]`);
  if (!own || own.matches(selector)) return own;
  return (own.shadowRoot && seek(own.shadowRoot)) ?? seek(own);
}
