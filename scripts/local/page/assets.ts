import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** Something that is served as it is. */
export interface Asset {
  readonly contentType: string;
  readonly body: string;
}

const scripts = [
  'main',
  'conversation',
  'element',
  'one-stop',
  'phone-view',
  'times',
  'type-on',
  'warning-view',
  'why-view',
];

/** The files of the page by their paths; the scripts are served as they are written, without their types. */
export async function pageAssets(): Promise<ReadonlyMap<string, Asset>> {
  const served = await Promise.all(scripts.map(script));
  return new Map([
    ['/', { contentType: 'text/html; charset=utf-8', body: await text('page.html') }],
    ['/page.css', { contentType: 'text/css; charset=utf-8', body: await text('page.css') }],
    ['/icon.svg', { contentType: 'image/svg+xml', body: await text('icon.svg') }],
    ...served,
  ]);
}

async function script(name: string): Promise<[path: string, Asset]> {
  const path = `browser/${name}.ts`;
  const { code } = await transform(await text(path), { loader: 'ts', target: 'es2022', charset: 'utf8' });
  return [`/${path}`, { contentType: 'text/javascript; charset=utf-8', body: code }];
}

function text(file: string): Promise<string> {
  return readFile(join(import.meta.dirname, file), 'utf8');
}
