import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampName = '.covercast-setup';

/**
 * A fingerprint of what an installation is made from, and of the platform it is made for.
 * @param {readonly string[]} sources texts
 */
export function fingerprint(sources) {
  return createHash('sha256')
    .update(JSON.stringify([process.platform, process.arch, ...sources]))
    .digest('hex');
}

/**
 * Whether the folder holds a finished installation made from these sources.
 * @param {string} folder
 * @param {readonly string[]} sources
 */
export function isFresh(folder, sources) {
  const stamp = join(folder, stampName);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(sources);
}

/**
 * Marks the folder as finished. Written last, so that an interrupted installation is made again.
 * @param {string} folder
 * @param {readonly string[]} sources
 */
export function writeStamp(folder, sources) {
  writeFileSync(join(folder, stampName), fingerprint(sources));
}
