import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import { importUpload } from '../../../functions/import/import-upload.ts';
import { runTask } from '../../../functions/import/run-task.ts';
import type { ImportServices } from '../../../functions/import/services.ts';
import { type ImportsInMemory, importsInMemory } from '../../support/an-import.ts';
import type { MemoryBook } from '../../support/fakes/memory-book.ts';
import { type MemoryEvents, memoryEvents } from '../../support/fakes/memory-events.ts';
import { type MemoryPortfolio, memoryPortfolio } from '../../support/fakes/memory-portfolio.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';
import { runs } from '../../support/runs.ts';
import { bookText, type Counts, expectedImport } from './expected-import.ts';

const EARLIER = '2026-11-20T07:00:00.000Z';
const NOW = '2026-11-22T07:00:00.000Z';
const asOf = fc.option(fc.constantFrom('2026-11-19T00:00:00.000Z', '2026-11-21T00:00:00.000Z'), {
  nil: undefined,
  freq: 4,
});
const owner = fc.constantFrom('cus_1', 'cus_2', 'cus_3');
const line = fc.oneof(
  { weight: 3, arbitrary: fc.record({ id: owner, name: fc.constantFrom('一', '二'), asOf }).map(customer) },
  {
    weight: 6,
    arbitrary: fc
      .record({
        id: fc.constantFrom('pol_1', 'pol_2', 'pol_3', 'pol_4'),
        customerId: owner,
        status: fc.constantFrom('active', 'lapsed'),
        asOf,
      })
      .map((over) => JSON.stringify(aPolicyRecord({ ...over, customerId: over.customerId }))),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '  ', '{}', 'nonsense', `"${'x'.repeat(3000)}"`) },
);
const lines = fc.array(line, { maxLength: 25 });

function customer({ id, name, asOf: at }: { id: string; name: string; asOf: string | undefined }): string {
  return JSON.stringify(aCustomerRecord({ id, name, ...(at && { asOf: at }) }));
}

interface Setting {
  readonly book: MemoryBook;
  readonly portfolio: MemoryPortfolio;
  readonly imports: ImportsInMemory;
  readonly events: MemoryEvents;
}

/** A book with some lines in it, and imports that cut files into ranges of so many bytes. */
async function givenBook(before: readonly string[], range = 700): Promise<Setting> {
  const book: MemoryBook = new Map();
  const portfolio = memoryPortfolio(book);
  const events = memoryEvents();
  const measures = { range, segment: Math.ceil(range / 3), atOnce: 0 };
  const imports = importsInMemory(portfolio, measures, events);
  await imports.run(imports.upload(before.join('\n'), EARLIER));
  return { book, portfolio, imports, events };
}

/** Everybody that the bus was told of since so many events. */
function toldSince({ events }: Setting, before: number): ReadonlySet<string> {
  const told = events.published.slice(before).map((event) => JSON.parse(JSON.stringify(event)));
  return new Set(told.flatMap((detail) => portfolioChanged.fromBus({ detail }).data.customerIds));
}

function countsOf({ accepted, unchanged, duplicates, rejectedLines, orphans }: ImportReport): Counts {
  return { accepted, unchanged, duplicates, rejectedLines, orphans };
}

describe('an import in ranges', () => {
  test('in any order of its tasks leaves the book and the counts that the rules say', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        lines,
        fc.integer({ min: 50, max: 4000 }),
        fc.infiniteStream(fc.nat()),
        async (before, after, range, order) => {
          const { book, imports } = await givenBook(before, range);
          const expected = expectedImport(book, after, NOW);
          const pick = (waiting: number) => (order.next().value ?? 0) % waiting;
          const report = await imports.run(imports.upload(after.join('\n'), NOW), pick);
          expect(bookText(book, expected)).toEqual(bookText(expected.book, expected));
          expect(countsOf(report)).toEqual(expected.counts);
        },
      ),
      { numRuns: runs(40) },
    );
  });

  test('accounts for every line that is not blank, and numbers lines as the file does', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 900 }), async (some, range) => {
        const { imports } = await givenBook([], range);
        const report = await imports.run(imports.upload(some.join('\r\n')));
        const { accepted, unchanged, duplicates, rejectedLines } = report;
        const notBlank = some.filter((one) => one.trim() !== '').length;
        expect(accepted + unchanged + duplicates + rejectedLines).toBe(notBlank);
        const bad = some.flatMap((one, at) =>
          /^($|\s+$|.*"type":"(customer|policy))/.test(one) ? [] : [at + 1],
        );
        expect([...new Set(report.rejected.map((one) => one.line))]).toEqual(bad);
      }),
      { numRuns: runs(30) },
    );
  });

  test('deletes the upload and everything that was kept on the way', async () => {
    const { imports } = await givenBook([]);
    await imports.run(imports.upload(aBook(50)));
    expect(imports.files.files.size).toBe(0);
    expect(imports.parts.parts.size).toBe(0);
  });
});

function aBook(customers: number): string {
  return Array.from({ length: customers }, (_, at) => [
    JSON.stringify(aCustomerRecord({ id: `cus_${at}` })),
    JSON.stringify(aPolicyRecord({ id: `pol_${at}`, customerId: `cus_${at}` })),
  ])
    .flat()
    .join('\n');
}

/** The services, which die at these calls: every second time before the call has its effect, else after it. */
function dyingAt(services: ImportServices, deaths: ReadonlySet<number>): ImportServices {
  let calls = 0;
  const mortal = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name, receiver) => {
        const member = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          calls += 1;
          const dies = deaths.has(calls);
          if (dies && calls % 2 === 0) throw new Error('killed');
          const result = await Reflect.apply(member, target, args);
          if (dies) throw new Error('killed');
          return result;
        };
      },
    });
  const { files, portfolio, jobs, parts, tasks, events } = services;
  return {
    ...services,
    files: mortal(files),
    portfolio: mortal(portfolio),
    jobs: mortal(jobs),
    parts: mortal(parts),
    tasks: mortal(tasks),
    events: mortal(events),
  };
}

/** Runs an import whose worker dies again and again; what was being done is delivered again, now and then twice. */
async function runWithDeaths(
  { imports }: Setting,
  content: string,
  deaths: ReadonlySet<number>,
): Promise<ImportReport> {
  const services = dyingAt(imports.services, deaths);
  const upload = imports.upload(content, NOW);
  const { waiting } = imports.tasks;
  const untilItHolds = async (work: () => Promise<unknown>) => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Error && error.message === 'killed')) throw error;
      }
    }
  };
  await untilItHolds(() => importUpload(upload, services));
  await untilItHolds(() => importUpload(upload, services));
  for (let task = waiting.shift(); task; task = waiting.shift()) {
    const due = task;
    await untilItHolds(() => runTask(due, services, () => (deaths.size % 2 === 0 ? 5000 : 60_000)));
    if (deaths.size % 3 === 0) await untilItHolds(() => runTask(due, services, () => 60_000));
  }
  const report = imports.files.reports.get(upload.key);
  if (!report) throw new Error('There is no report.');
  return report;
}

/** Reads the ranges of an import in this order, then does the rest. */
async function runReading(imports: ImportsInMemory, content: string, order: 'forwards' | 'backwards') {
  return imports.run(imports.upload(content, NOW), (waiting) => (order === 'forwards' ? 0 : waiting - 1));
}

describe('a file that says two things of each record, the second of them what stood before', () => {
  const policies = Array.from({ length: 300 }, (_, at) => aPolicyRecord({ id: `pol_${at}` }));
  const both = [...policies.map((one) => ({ ...one, status: 'lapsed' })), ...policies];
  const content = both.map((one) => JSON.stringify(one)).join('\n');
  const before = policies.map((one) => JSON.stringify(one));

  test.each([
    ['forwards', 0],
    ['backwards', 300],
  ] as const)('read %s, has %d lines saved again', async (order, restored) => {
    const { imports, portfolio } = await givenBook(before, 10_000);
    const saved: number[] = [];
    const { save } = portfolio;
    let reading = true;
    const { enqueue } = imports.services.tasks;
    const tasks = {
      enqueue: async (some: Parameters<typeof enqueue>[0]) => {
        if (some.some(({ kind }) => kind === 'settle')) reading = false;
        await enqueue(some);
      },
    };
    Object.assign(imports.services, {
      tasks: { ...imports.services.tasks, ...tasks },
      portfolio: {
        ...portfolio,
        save: async (records: Parameters<typeof save>[0]) => {
          if (!reading) saved.push(records.length);
          return save(records);
        },
      },
    });
    const report = await runReading(imports, content, order);
    expect(report).toMatchObject({ accepted: 0, unchanged: 300, duplicates: 300 });
    expect(saved.reduce((sum, one) => sum + one, 0)).toBe(restored);
  });

  test('is put right in pieces where time is short', async () => {
    const { book, imports } = await givenBook(before, 110_000);
    const upload = imports.upload(content, NOW);
    await importUpload(upload, imports.services);
    const { waiting } = imports.tasks;
    const goOn: unknown[] = [];
    for (let task = waiting.pop(); task; task = waiting.pop()) {
      if (task.kind === 'settle') goOn.push(task.restored);
      await runTask(task, imports.services, () => (task?.kind === 'settle' ? 0 : 60_000));
    }
    expect(goOn.filter((offset) => offset !== undefined).length).toBeGreaterThan(0);
    expect(imports.files.reports.get(upload.key)).toMatchObject({ unchanged: 300, duplicates: 300 });
    const statuses = [...book.values()].map(({ record }) => record.type === 'policy' && record.status);
    expect(new Set(statuses)).toEqual(new Set(['active']));
  });
});

describe('an import that is killed and goes on', () => {
  const deaths = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 12 }).map((at) => new Set(at));

  test('leaves the same book and the same counts, tells of all who changed, and writes at most 1.1 times as much', async () => {
    await fc.assert(
      fc.asyncProperty(lines, lines, deaths, async (before, after, at) => {
        const calm = await givenBook(before, 900);
        const expected = expectedImport(calm.book, after, NOW);
        const already = calm.portfolio.writes();
        const heard = calm.events.published.length;
        await calm.imports.run(calm.imports.upload(after.join('\n'), NOW));
        const hard = await givenBook(before, 900);
        const heardBefore = hard.events.published.length;
        const report = await runWithDeaths(hard, after.join('\n'), at);
        expect(bookText(hard.book, expected)).toEqual(bookText(expected.book, expected));
        expect(countsOf(report)).toEqual(expected.counts);
        const written = hard.portfolio.writes() - already;
        expect(written).toBeLessThanOrEqual(1.1 * (calm.portfolio.writes() - already));
        expect(hard.imports.files.files.size + hard.imports.parts.parts.size).toBe(0);
        const told = toldSince(hard, heardBefore);
        for (const id of toldSince(calm, heard)) expect(told).toContain(id);
      }),
      { numRuns: runs(40) },
    );
  });

  test('does not read again what was kept', async () => {
    const setting = await givenBook([], 100_000);
    const { imports } = setting;
    const upload = imports.upload(aBook(200), NOW);
    await importUpload(upload, imports.services);
    const [task] = imports.tasks.waiting.splice(0, 1);
    if (task?.kind !== 'read') throw new Error('There is nothing to read.');
    await runTask(task, imports.services, () => 0);
    const [segment] = await imports.services.jobs.rangeSegments(task.import, 0);
    expect(segment).toMatchObject({ from: 0, lines: 100 });
    const reads: number[] = [];
    const { files } = imports.services;
    const watched = {
      ...files,
      read: (of: Parameters<typeof files.read>[0], range: Parameters<typeof files.read>[1]) => {
        reads.push(range.from);
        return files.read(of, range);
      },
    };
    await runTask(task, { ...imports.services, files: watched }, () => 60_000);
    expect(reads).toEqual([(segment?.to ?? 0) - 1]);
  });
});
