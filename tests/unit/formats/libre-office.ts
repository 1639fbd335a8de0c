import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A sheet as LibreOffice understood it. */
export interface Sheet {
  rows: string[][];
  /** Every formula that it found. */
  formulas: string[];
}

/** Whether LibreOffice's table program can be run here. */
export function libreOfficeAvailable(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens CSV in LibreOffice, without a window and with a profile of its own, and answers what stands in the cells. It
 * is read from the flat XML that LibreOffice saves, where formulas are told from texts.
 */
export function readWithLibreOffice(csv: string, separator: ',' | ';'): Sheet {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-sheet-'));
  try {
    writeFileSync(join(folder, 'sheet.csv'), csv);
    // Separator, quotation mark, UTF-8, from the first line, no formats, any language, quoted cells may be numbers.
    const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false`;
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    execFileSync(
      'soffice',
      [profile, '--headless', `--infilter=${filter}`, '--convert-to', 'fods', '--outdir', folder, 'sheet.csv'],
      { cwd: folder, stdio: 'ignore', timeout: 120_000 },
    );
    return readSheet(readFileSync(join(folder, 'sheet.fods'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSheet(xml: string): Sheet {
  const table = /<table:table .*?<\/table:table>/s.exec(xml)?.[0] ?? '';
  const rows = [...table.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      ([, attributes = '', content = '']) => {
        const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        return Array.from({ length: repeated }, () => textOf(content));
      },
    ),
  );
  return { rows, formulas: [...xml.matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula) };
}

/** Paragraphs are lines; runs of blanks and tabs are elements. */
function textOf(content: string): string {
  return [...content.matchAll(/<text:p(?:\/>|[^>]*>(.*?)<\/text:p>)/gs)]
    .map(([, line = '']) =>
      line
        .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)))
        .replace(/<text:tab\/>/g, '\t')
        .replace(/<[^>]*>/g, '')
        .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? ''),
    )
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
