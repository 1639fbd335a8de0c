import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Reply } from './reply.ts';

const KERN = dirname(createRequire(import.meta.url).resolve('@kern-ux/native/package.json'));
const OWN = join(import.meta.dirname, '..', 'static');
const CSS = 'text/css; charset=utf-8';
const SVG = 'image/svg+xml; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = { css: CSS, svg: SVG, pdf: 'application/pdf' };
const EMBEDDED_ICON = /url\("data:image\/svg\+xml,([^"]*)"\)/g;

/** KERN's sheet and its icons. Our policy allows no `data:` images, so the icons get addresses of their own. */
async function loadKern(): Promise<{ css: string; icons: string[] }> {
  const icons: string[] = [];
  const css = await readFile(join(KERN, 'dist', 'kern.min.css'), 'utf8');
  const rewritten = css.replace(EMBEDDED_ICON, (_, encoded: string) => {
    const svg = decodeURIComponent(encoded);
    const known = icons.indexOf(svg);
    const index = known >= 0 ? known : icons.push(svg) - 1;
    return `url("/assets/icons/${index}.svg")`;
  });
  return { css: rewritten, icons };
}

function found(contentType: string, body: string | Uint8Array): Reply {
  return { status: 200, headers: { 'content-type': contentType }, body };
}

/** Answers addresses below `/assets/` from the KERN package and our own folder. */
export interface Assets {
  /** `undefined` where there is no such asset. */
  reply(path: string): Promise<Reply | undefined>;
}

/** Assets of one running portal; KERN's sheet is read once. */
export function createAssets(): Assets {
  const kern = loadKern();
  return {
    async reply(path) {
      if (path === '/assets/kern.css') return found(CSS, (await kern).css);
      if (path === '/assets/fonts/fira-sans.css') {
        return found(CSS, await readFile(join(KERN, 'dist', 'fonts', 'fira-sans.css')));
      }
      const font = /^\/assets\/fonts\/fira-sans\/(FiraSans-[A-Za-z]+\.woff2)$/.exec(path)?.[1];
      if (font) return fileReply('font/woff2', join(KERN, 'dist', 'fonts', 'fira-sans', font));
      const icon = /^\/assets\/icons\/(\d{1,3})\.svg$/.exec(path)?.[1];
      if (icon) {
        const svg = (await kern).icons[Number(icon)];
        return svg === undefined ? undefined : found(SVG, svg);
      }
      const [, name, extension = ''] = /^\/assets\/([a-z-]+)\.(css|svg|pdf)$/.exec(path) ?? [];
      const type = TYPES[extension];
      return type === undefined ? undefined : fileReply(type, join(OWN, `${name}.${extension}`));
    },
  };
}

async function fileReply(contentType: string, path: string): Promise<Reply | undefined> {
  try {
    return found(contentType, await readFile(path));
  } catch {
    return undefined;
  }
}
