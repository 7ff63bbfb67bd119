import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgotten, outdated, plugInFolders } from './plug-ins.ts';

describe.each(plugInFolders)('the registry of $folder', (plugIns) => {
  test('forgets no file of the folder', () => expect(forgotten(plugIns)).toEqual([]));
  test('knows what else lies there, and nothing that is gone', () => expect(outdated(plugIns)).toEqual([]));
});

describe('a folder of plug-ins', () => {
  const folder = 'shared/things';
  const plugIns = { folder, registry: `${folder}/registry.ts`, others: ['thing.ts', 'parts'] };
  let root: string;

  function given(path: string, text = ''): void {
    mkdirSync(join(root, folder, dirname(path)), { recursive: true });
    writeFileSync(join(root, folder, path), text);
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'registries-'));
    given(
      'registry.ts',
      "import { one } from './one.ts';\nimport {\n  two,\n  three,\n} from './two/two.ts';\n",
    );
    for (const path of ['one.ts', 'two/two.ts', 'two/more.ts', 'thing.ts', 'parts/part.ts']) given(path);
  });

  afterEach(() => rmSync(root, { recursive: true }));

  test('whose registry names all has none forgotten', () => expect(forgotten(plugIns, root)).toEqual([]));

  test('with a file or a folder that nobody listed has them named', () => {
    given('four.ts');
    given('five/five.ts');
    expect(forgotten(plugIns, root).toSorted()).toEqual([`${folder}/five`, `${folder}/four.ts`]);
  });

  test('whose registry takes only a type from a file has it named', () => {
    given('registry.ts', "import type { One } from './one.ts';\nimport { two } from './two/two.ts';\n");
    expect(forgotten(plugIns, root)).toEqual([`${folder}/one.ts`]);
  });

  test('with a registry elsewhere is read the same way', () => {
    given('../list.ts', "import { one } from './things/one.ts';\n");
    rmSync(join(root, folder, 'registry.ts'));
    const elsewhere = { ...plugIns, registry: 'shared/list.ts' };
    expect(forgotten(elsewhere, root)).toEqual([`${folder}/two`]);
  });
});
