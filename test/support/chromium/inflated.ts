import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';

const local = join(import.meta.dirname, '../../../.local');
const packaged = join(import.meta.dirname, '../../../node_modules/@sparticuz/chromium/package.json');
const print = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/**
 * The folder with the Chromium of the package, which comes compressed: `chromium`, and in `al2023/lib` libraries for
 * machines that lack them. It is inflated once, under .local, beside where it then lies: nobody sees half of it.
 */
export async function inflatedChromium(): Promise<string> {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packaged, 'utf8')));
  const folder = join(local, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(local, { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  // The package inflates into the folder for temporary files, and its libraries only where it takes this for Lambda.
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', print], { env, cwd: local });
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // somebody else was quicker
    rmSync(draft, { recursive: true });
  }
  return folder;
}
