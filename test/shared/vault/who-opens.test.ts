import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whoMayOpen } from '../../support/who-may-open.ts';

const CALL = /\bopening\(/g;
const PLAIN_CALL = /\bopening\(\{[^}]*?\bclasses:\s*\[([^\]]*)\]/g;

/** A file that reaches `opening`, the only way to an `Open`, and the classes it names where it calls it. */
interface Opener {
  readonly file: string;
  readonly classes: readonly string[];
}

function sources(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}

/** Throws for a call that does not name its classes on the spot: what cannot be read here cannot be vouched for. */
function openerIn(file: string): Opener | undefined {
  const source = readFileSync(file, 'utf8');
  if (!source.includes('vault/open.ts')) return undefined;
  const calls = [...source.matchAll(PLAIN_CALL)];
  if (
    /\bopening\s+as\b|\* as \w+ from '[^']*open\.ts'/.test(source) ||
    calls.length !== source.match(CALL)?.length
  )
    throw new Error(`${file} opens classes that it does not name on the spot.`);
  const classes = calls.flatMap(([, list = '']) =>
    [...list.matchAll(/'([a-z]+)'/g)].map(([, one = '']) => one),
  );
  return { file, classes };
}

const openers = ['functions', 'infra', 'scripts', 'shared']
  .flatMap(sources)
  .map(openerIn)
  .filter((opener) => opener !== undefined);

describe('who opens what, in the code', () => {
  it('only outreach reaches open contact', () => {
    const files = openers.filter(({ classes }) => classes.includes('contact')).map(({ file }) => file);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(file).toMatch(/^functions\/outreach\//);
  });

  it('is nothing beyond the table in ARCHITECTURE.md', () => {
    const table = whoMayOpen();
    for (const { file, classes } of openers) {
      const [, holder = file] =
        /^functions\/(?:intake\/)?([\w-]+)\//.exec(file) ??
        /^scripts\/covercast\/aws\/(\w+)-/.exec(file) ??
        [];
      const may = Object.entries(table.get(holder) ?? {}).filter(([, word]) => word !== '');
      for (const one of classes)
        expect(
          may.map(([name]) => name),
          file,
        ).toContain(one);
    }
  });
});
