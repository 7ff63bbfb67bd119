import { createHash } from 'node:crypto';
import { REPORT_PREFIX, UPLOAD_PREFIX } from '../../contracts/events/portfolio-uploaded.ts';
import { Id } from '../../contracts/ids.ts';

const DIGEST_CHARACTERS = 32;

/**
 * What an upload is called in keys and logs: `book-7` for `uploads/book-7.ndjson`. A name that is no id could say
 * anything, so `~` and 32 characters of its SHA-256 stand for it.
 */
export function importNameOf(uploadKey: string): string {
  const name = uploadKey.slice(UPLOAD_PREFIX.length).replace(/\.ndjson$/, '');
  if (Id.safeParse(name).success) return name;
  return `~${createHash('sha256').update(name).digest('base64url').slice(0, DIGEST_CHARACTERS)}`;
}

/** Where the report of an upload is put: `reports/book-7.json` for `uploads/book-7.ndjson`. */
export function reportKeyOf(uploadKey: string): string {
  return `${REPORT_PREFIX}${importNameOf(uploadKey)}.json`;
}
