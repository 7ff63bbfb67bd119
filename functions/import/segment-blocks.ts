import type { ImportJob, Segment } from '#shared/contracts/import-job.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { inParallel } from '#shared/domain/in-parallel.ts';
import { segmentName } from './read-range.ts';
import type { ImportServices } from './services.ts';

/** A block of a segment, as text ('' where it is empty), and the number of lines before the segment in the file. */
export interface Block {
  readonly linesBefore: number;
  readonly text: string;
}

/** How many results are read at once; each has a MB or two at most. */
export const READS_AT_ONCE = 16;

/** One block of every segment, in order; a few are in memory at a time. */
export async function* segmentBlocks(
  { id }: ImportJob,
  segments: readonly Segment[],
  block: number,
  { parts }: Pick<ImportServices, 'parts'>,
): AsyncGenerator<Block> {
  let linesBefore = 0;
  for (const some of chunksOf(segments, READS_AT_ONCE)) {
    const texts = await inParallel(some, READS_AT_ONCE, textOf);
    for (const [at, { lines }] of some.entries()) {
      yield { linesBefore, text: texts[at] ?? '' };
      linesBefore += lines;
    }
  }

  async function textOf(segment: Segment): Promise<string> {
    const from = segment.sizes.slice(0, block).reduce((sum, size) => sum + size, 0);
    const to = from + (segment.sizes[block] ?? 0);
    return to > from ? await parts.read(id, segmentName(segment), { from, to }) : '';
  }
}
