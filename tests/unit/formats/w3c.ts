import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AnySchemaObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';

/** The W3C's JSON schemas lie beside the repository, never in it. */
const SCHEMAS = resolve(import.meta.dirname, '../../../../shared/w3c');

/** Which list of Musts speaks of which type. */
const LISTS = {
  Annotation: 'annotations/annotationMusts.test',
  AnnotationCollection: 'collections/collectionMusts.test',
  AnnotationPage: 'collections/pages/pageMusts.test',
} as const;
type Checked = keyof typeof LISTS;

/** RFC 3986: a scheme, then nothing but its characters and whole percent triplets, one fragment. Umlauts are refused. */
const URI =
  /^[a-z][a-z\d+.-]*:(?:\/\/(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2}|\[[\da-f:.]+\])*)?(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

/** RFC 3339: a day, a time and a zone. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

/** One assertion of the W3C's list: its file, what it says when broken, and whether the schema should hold. */
interface Must {
  file: string;
  message: string;
  expectValid: boolean;
  validate: ValidateFunction;
}

const compiled = new Map<Checked, Must[]>();

/** Whether the W3C's schemas are here to be checked against. */
export function w3cSchemasAvailable(): boolean {
  return existsSync(join(SCHEMAS, 'definitions'));
}

/** The W3C's correct samples, by file name. Throws when the schemas are not here. */
export function w3cSamples(): ReadonlyMap<string, unknown> {
  const folder = join(SCHEMAS, 'samples/correct');
  return new Map(jsonFilesIn(folder).map((file) => [file, readJson(join(folder, file))]));
}

/**
 * Checks a Web Annotation document against every Must of the W3C's own test suite: the node itself by its type and,
 * in a collection, each embedded page and annotation. Answers the violated Musts, one line each, as
 * `<id of the node> <file of the assertion>: <its message>`; an empty list is a pass. Throws when the schemas are
 * not here. Source: https://github.com/w3c/web-annotation-tests
 */
export function checkMusts(json: unknown): string[] {
  const type = typeOf(json);
  if (!isRecord(json) || !type) return [`${JSON.stringify(json)?.slice(0, 80)}: no Web Annotation type`];
  const own = mustsOf(type)
    .filter((must) => must.validate(json) !== must.expectValid)
    .map((must) => `${String(json.id)} ${must.file}: ${must.message}`);
  return [...own, ...embedded(json, type).flatMap(checkMusts)];
}

/**
 * What stands inside of a collection or page and must hold for itself; it inherits the context around it. IRIs of
 * things elsewhere are left out.
 */
function embedded(node: Record<string, unknown>, type: Checked): unknown[] {
  if (type === 'Annotation') return [];
  const inside = type === 'AnnotationPage' ? listOf(node.items) : [node.first, ...listOf(node['@included'])];
  return inside
    .filter((item) => item !== undefined && typeof item !== 'string')
    .map((item) => (isRecord(item) ? { '@context': node['@context'], ...item } : item));
}

function mustsOf(type: Checked): Must[] {
  const known = compiled.get(type);
  if (known) return known;
  const ajv = new Ajv({ strict: false, logger: false, formats: { uri: URI, 'date-time': DATE_TIME } });
  for (const file of jsonFilesIn(join(SCHEMAS, 'definitions'))) {
    ajv.addSchema(schemaAt(join('definitions', file)), file);
  }
  const list = schemaAt(LISTS[type]);
  const musts = listOf(list.assertions).map((file) => compile(ajv, String(file)));
  compiled.set(type, musts);
  return musts;
}

/** References between the schemas are relative to their id, so that an id with a slash would lead nowhere. */
function compile(ajv: Ajv, file: string): Must {
  const schema = schemaAt(file);
  if (schema.assertionType !== 'must') throw new Error(`${file} is no Must`);
  return {
    file,
    message: String(schema.errorMessage),
    expectValid: schema.expectedResult === 'valid',
    validate: ajv.compile({ ...schema, id: file.replaceAll('/', '-') }),
  };
}

function schemaAt(path: string): AnySchemaObject {
  const schema = readJson(join(SCHEMAS, path));
  if (!isRecord(schema)) throw new Error(`${path} is no schema`);
  return schema;
}

function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json'));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function typeOf(json: unknown): Checked | undefined {
  const types = isRecord(json) ? [json.type].flat() : [];
  return (['Annotation', 'AnnotationCollection', 'AnnotationPage'] as const).find((type) => types.includes(type));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
