import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reject } from '#shared/contracts/records/import-report.ts';
import { announcedReport } from './announced.ts';
import { linesOf } from './lines.ts';
import type { Options } from './options.ts';

/**
 * Writes the portfolio as fast as it is taken; beside a faulty one, what must be refused (FILE.rejects.json, an array)
 * and what else the report must say (FILE.report.json).
 */
export async function writePortfolio({ out, faulty, ...recipe }: Options): Promise<void> {
  const rejects = faulty && out ? rejectsFile(`${out}.rejects.json`) : undefined;
  const expected = announcedReport();
  const bytes = function* () {
    for (const piece of linesOf(recipe, { faulty })) {
      expected.add(piece);
      for (const reject of piece.rejects) rejects?.add(reject);
      yield piece.bytes;
    }
  };
  await pipeline(Readable.from(bytes()), out ? createWriteStream(out) : process.stdout).catch(unlessClosed);
  await rejects?.end();
  if (rejects) await writeFile(`${out}.report.json`, `${JSON.stringify(expected.report(), null, 2)}\n`);
}

function rejectsFile(path: string) {
  const file: Writable = createWriteStream(path);
  let before = '[\n';
  return {
    add(reject: Reject): void {
      file.write(before + JSON.stringify(reject));
      before = ',\n';
    },
    end: () => new Promise<void>((resolve) => file.end(before === '[\n' ? '[]\n' : '\n]\n', resolve)),
  };
}

/** Whoever reads may have had enough, as `head` does. */
function unlessClosed(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}
