import { safeParse } from 'valibot';
import type { CatalogueFault, CatalogueProblem, CatalogueRead } from '@/utils/catalogue/catalogue-file';
import { kindOf } from '@/utils/formats/kind-of';
import { parseJson } from '@/utils/formats/randnotiz-file/safe-json';
import { isRecord } from '@/utils/formats/reading/json';
import { faultOfIssue, faultsOfIds } from './faults';
import { CATALOGUE_FORMAT, CATALOGUE_LIMITS, CATALOGUE_VERSION, catalogueFileSchema } from './schema';

/** How many faults are told at once: who mends a file wants to see more than one, and not hundreds. */
const TOLD = 5;

/** Reads a catalogue's file of any origin: all of it, or why not, with the places of what is wrong. Never throws. */
export function readCatalogueFile(bytes: Uint8Array): CatalogueRead {
  if (bytes.length > CATALOGUE_LIMITS.file) return { problem: 'too-large' };
  const kind = kindOf(bytes);
  if (kind === 'randnotiz' || kind === 'age' || kind === 'json-ld') return { problem: 'notes' };
  if (kind !== 'json' && kind !== 'catalogue') return { problem: 'not-catalogue' };
  const json = parseJson(withoutMark(bytes), CATALOGUE_LIMITS.depth);
  if ('fault' in json) return json.fault === 'not-json' ? broken(bytes) : { problem: jsonProblem(json.fault) };
  const { value } = json;
  if (!isRecord(value) || value.format !== CATALOGUE_FORMAT) return { problem: 'not-catalogue' };
  if (typeof value.version === 'number' && value.version > CATALOGUE_VERSION) return { problem: 'newer' };
  const { typed, output, issues } = safeParse(catalogueFileSchema, value);
  if (issues) return told(issues.map(faultOfIssue));
  const faults = typed ? faultsOfIds(output) : [];
  return faults.length > 0 ? told(faults) : { parsed: output };
}

/** As some editors write it before UTF-8. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function jsonProblem(fault: 'not-text' | 'too-deep' | 'forbidden-key'): 'not-text' | 'not-catalogue' {
  return fault === 'not-text' ? fault : 'not-catalogue';
}

/** Both browsers say in which line they gave up. */
function broken(bytes: Uint8Array): CatalogueProblem {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1];
    if (line) return { problem: 'not-json', line: Number(line) };
  }
  return { problem: 'not-json' };
}

function told(faults: readonly CatalogueFault[]): CatalogueProblem {
  return { problem: 'faults', faults: faults.slice(0, TOLD), more: Math.max(0, faults.length - TOLD) };
}
