import { jsonIn } from '#shared/domain/json-in.ts';
import { UsageError } from '../errors.ts';

/** One thing to post: its bytes, and the number of its line where the file has one a line. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly line?: number;
}

/**
 * What a file of events holds: one event, which is posted byte for byte, or one a line (NDJSON), each posted by itself.
 * A file that is neither is one event: the door says what is wrong with it. Throws UsageError for an empty file.
 */
export function bodiesIn(file: Uint8Array): readonly Body[] {
  const text = Buffer.from(file).toString('utf8');
  const lines = text
    .split('\n')
    .map((one, at) => ({ text: one.trim(), line: at + 1 }))
    .filter((one) => one.text !== '');
  if (lines.length === 0) throw new UsageError('FILE is empty: give one event, or one a line', 'FILE');
  if (lines.length === 1 || isJson(text) || !isJson(lines[0]?.text ?? '')) return [{ bytes: file }];
  return lines.map((one) => ({ bytes: Buffer.from(one.text), line: one.line }));
}

function isJson(text: string): boolean {
  return jsonIn(text) !== undefined;
}
