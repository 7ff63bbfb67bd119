import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { inflatedChromium } from './inflated.ts';

// Tests run as root in containers, where Chromium has no sandbox; what they open is our own page.
const args = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/** A headless Chromium: the packaged one on Linux (x64), elsewhere the Chrome that is installed. */
export async function openChromium(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return await launch({ channel: 'chrome', headless: true, args });
  const folder = await inflatedChromium();
  const executablePath = join(folder, 'chromium');
  return await launch({
    executablePath,
    headless: 'shell',
    args,
    env: { ...process.env, ...libraries(folder) },
  });
}

/** The package's libraries, where the machine has none of its own. */
function libraries(folder: string): Readonly<Record<string, string>> {
  const { status } = spawnSync(join(folder, 'chromium'), ['--version']);
  return status === 0 ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
}
