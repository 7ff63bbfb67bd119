import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportPlan, Segment } from '#shared/contracts/import-job.ts';
import type { ImportJobs } from '#shared/ports/import-jobs.ts';
import { unique } from './unique.ts';

const AT = '2026-11-22T07:00:00.000Z';
const LATER = '2026-11-22T07:05:00.000Z';

function aPlan(over: Partial<ImportPlan> = {}): ImportPlan {
  const name = unique('book');
  return {
    id: { name, sequence: '0A' },
    key: `uploads/${name}.ndjson`,
    bytes: 250,
    uploadedAt: AT,
    startedAt: AT,
    rangeBytes: 100,
    ranges: 3,
    buckets: 2,
    ...over,
  };
}

function segment(from: number, to: number, lines = 1): Segment {
  return { from, to, lines, sizes: [10, 0, 20] };
}

/** What every ImportJobs does. */
export function importJobsConform(name: string, make: () => Promise<ImportJobs>): void {
  describe(`${name} as ImportJobs`, () => {
    let jobs: ImportJobs;
    beforeAll(async () => {
      jobs = await make();
    });

    it('remembers the first plan of an import', async () => {
      const plan = aPlan({ version: 'v1' });
      expect(await jobs.find(plan.id)).toBeUndefined();
      expect(await jobs.begin(plan)).toEqual({ ...plan, reached: {} });
      expect(await jobs.begin({ ...plan, startedAt: LATER })).toEqual({ ...plan, reached: {} });
      expect(await jobs.find(plan.id)).toEqual({ ...plan, reached: {} });
    });

    it('takes a segment only where the last one ended', async () => {
      const plan = aPlan();
      await jobs.begin(plan);
      expect(await jobs.rangeSegments(plan.id, 1)).toEqual([]);
      expect(await jobs.checkpoint(plan, 1, segment(100, 150))).toBe(true);
      expect(await jobs.checkpoint(plan, 1, segment(100, 200))).toBe(false);
      expect(await jobs.checkpoint(plan, 1, segment(150, 200))).toBe(true);
      expect(await jobs.rangeSegments(plan.id, 1)).toEqual([segment(100, 150), segment(150, 200)]);
    });

    it('tells the segments of all ranges in order, however they came', async () => {
      const plan = aPlan({ ranges: 12 });
      await jobs.begin(plan);
      for (const range of [11, 2, 0])
        await jobs.checkpoint(plan, range, segment(range * 100, range * 100 + 50));
      expect((await jobs.segments(plan.id)).map(({ from }) => from)).toEqual([0, 200, 1100]);
    });

    it('counts tasks that are done once each, by kind', async () => {
      const { id } = await jobs.begin(aPlan());
      expect(await jobs.finish(id, 'read', 2)).toBe(1);
      expect(await jobs.finish(id, 'read', 2)).toBe(1);
      expect(await jobs.finish(id, 'read', 0)).toBe(2);
      expect(await jobs.finish(id, 'settle', 0)).toBe(1);
    });

    it('of tasks that end at once, exactly one is the last', async () => {
      const { id } = await jobs.begin(aPlan({ ranges: 8 }));
      const counts = await Promise.all([...Array(8).keys()].map((range) => jobs.finish(id, 'read', range)));
      expect(counts.filter((count) => count === 8)).toHaveLength(1);
    });

    it('keeps when a milestone was first reached', async () => {
      const { id } = await jobs.begin(aPlan());
      expect(await jobs.reach(id, 'reporting', AT)).toBe(AT);
      expect(await jobs.reach(id, 'reporting', LATER)).toBe(AT);
      await jobs.reach(id, 'done', LATER);
      expect((await jobs.find(id))?.reached).toEqual({ reporting: AT, done: LATER });
    });

    it('forgets under which key the file lay once the import is done', async () => {
      const { id, key } = await jobs.begin(aPlan());
      await jobs.reach(id, 'reported', AT);
      expect((await jobs.find(id))?.key).toBe(key);
      await jobs.reach(id, 'done', AT);
      expect((await jobs.find(id))?.key).toBe('');
    });

    it('tells how far the latest import of a name has come', async () => {
      const plan = aPlan();
      expect(await jobs.progress(plan.id.name)).toBeUndefined();
      await jobs.begin(plan);
      const again = { ...plan, id: { ...plan.id, sequence: '0B' }, bytes: 300 };
      await jobs.begin(again);
      await jobs.checkpoint(plan, 0, segment(0, 90, 7));
      await jobs.checkpoint(again, 0, segment(0, 60, 4));
      await jobs.checkpoint(again, 0, segment(60, 100, 3));
      await jobs.finish(again.id, 'settle', 1);
      expect(await jobs.progress(plan.id.name)).toEqual({
        bytes: 300,
        bytesRead: 100,
        linesRead: 7,
        buckets: 2,
        settled: 1,
      });
    });
  });
}
