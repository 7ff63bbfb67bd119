import type { ImportJob, ImportPlan, Segment } from '#shared/contracts/import-job.ts';
import type { ImportId } from '#shared/contracts/import-task.ts';
import type { ImportJobs } from '#shared/ports/import-jobs.ts';

interface Entry {
  job: ImportJob;
  readonly ranges: Map<number, Segment[]>;
  readonly read: Set<number>;
  readonly settle: Set<number>;
}

/** Imports in memory. */
export function memoryImportJobs(): ImportJobs {
  const entries = new Map<string, Entry>();

  function entryOf(id: ImportId): Entry {
    const entry = entries.get(textOf(id));
    if (!entry) throw new Error('There is no such import.');
    return entry;
  }

  function segmentsOf({ ranges }: Entry): readonly Segment[] {
    return [...ranges].sort(([a], [b]) => a - b).flatMap(([, segments]) => segments);
  }

  return {
    async begin(plan: ImportPlan) {
      const fresh: Entry = {
        job: { ...plan, reached: {} },
        ranges: new Map(),
        read: new Set(),
        settle: new Set(),
      };
      const entry = entries.get(textOf(plan.id)) ?? fresh;
      entries.set(textOf(plan.id), entry);
      return entry.job;
    },
    find: async (id) => entries.get(textOf(id))?.job,
    rangeSegments: async (id, range) => [...(entryOf(id).ranges.get(range) ?? [])],
    async checkpoint({ id }, range, segment) {
      const { ranges } = entryOf(id);
      const before = ranges.get(range) ?? [];
      const last = before.at(-1);
      if (last && last.to !== segment.from) return false;
      ranges.set(range, [...before, segment]);
      return true;
    },
    segments: async (id) => segmentsOf(entryOf(id)),
    finish: async (id, kind, task) => entryOf(id)[kind].add(task).size,
    async reach(id, milestone, now) {
      const entry = entryOf(id);
      const at = entry.job.reached[milestone] ?? now;
      const key = milestone === 'done' ? '' : entry.job.key;
      entry.job = { ...entry.job, key, reached: { ...entry.job.reached, [milestone]: at } };
      return at;
    },
    async progress(name) {
      const found = [...entries.values()].filter(({ job }) => job.id.name === name);
      const latest = found.toSorted((a, b) => (a.job.id.sequence < b.job.id.sequence ? -1 : 1)).at(-1);
      if (!latest) return undefined;
      const segments = segmentsOf(latest);
      return {
        bytes: latest.job.bytes,
        bytesRead: segments.reduce((sum, { from, to }) => sum + to - from, 0),
        linesRead: segments.reduce((sum, { lines }) => sum + lines, 0),
        buckets: latest.job.buckets,
        settled: latest.settle.size,
      };
    },
  };
}

function textOf({ name, sequence }: ImportId): string {
  return `${name}/${sequence}`;
}
