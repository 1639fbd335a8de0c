import type { Frame } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { expect, test } from '#tests/e2e/driver/fixtures.ts';
import { KINDS } from '#tests/portal/kinds/kinds.ts';
import { probeOf } from '#tests/portal/kinds/probe-of.ts';
import type { Probe } from '#tests/portal/kinds/probes.ts';
import { REPEATED } from '#tests/portal/kinds/sentences.ts';
import { captureElement, capturePassage, pickerOf } from './capture.ts';
import { ELEMENT_PROBES, isSamePlace, outlines, placeOfProbe } from './places.ts';
import { revisit, visit } from './visit.ts';

/** Where German stands in a text from right to left, a pointer at the ends of a line hits either of two places. */
const INNER = REPEATED.slice(REPEATED.indexOf('den Nachweis'), REPEATED.indexOf(';'));

for (const kind of KINDS) {
  test(`${kind.title}: each kind of target is noted and found on the same node again`, async ({
    fresh,
    tab,
    portal,
  }) => {
    test.setTimeout(120_000);
    await fresh.grantPortal(portal.origin);
    if (kind.frame === 'foreign') await fresh.grantPortal(portal.foreignOrigin);
    const frame = await visit(tab, portal, kind);
    await capturePassage(fresh, tab, frame, kind.passage, 1);
    await capturePassage(fresh, tab, frame, INNER, 2);
    const elements = ELEMENT_PROBES.filter((probe) => kind.probes.includes(probe));
    const startPicker = await pickerOf(fresh, tab);
    for (const probe of elements) await captureElement(fresh, tab, frame, probe, startPicker);
    const wanted = ['passage', 'repeated', ...elements].sort();
    await expect.poll(() => found(fresh, frame, elements), 'before leaving').toEqual(wanted);

    const again = await revisit(tab, portal, kind);
    await expect.poll(() => found(fresh, again, elements), { timeout: 15_000 }).toEqual(wanted);
    expect(await fresh.extensionErrors()).toEqual([]);
  });
}

/** The probes that are marked now: by the node that a passage begins in, by the element that an outline surrounds. */
async function found(driver: Driver, frame: Frame, elements: readonly Probe[]): Promise<string[]> {
  const passages = await frame.evaluate<[], () => string[]>(
    `[...CSS.highlights].flatMap(([name, marks]) => (name === 'suche' ? [] : [...marks])).map((at) => (${probeOf})(at.startContainer) ?? 'elsewhere')`,
  );
  const drawn = await outlines(driver, frame);
  const places = await Promise.all(elements.map(async (probe) => ({ probe, place: await placeOfProbe(frame, probe) })));
  const surrounded = drawn.map((box) => places.find(({ place }) => isSamePlace(place, box))?.probe ?? 'elsewhere');
  return [...passages, ...surrounded].sort();
}
