import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { HoldKind } from '#shared/contracts/records/customer.ts';
import { type Reject, RejectReason } from '#shared/contracts/records/import-report.ts';
import { PolicyStatus, ProductLine } from '#shared/contracts/records/policy.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { readLine } from '#shared/domain/import/read-line.ts';
import { splitLines } from '#shared/domain/import/split-lines.ts';
import { announcedReport } from '../../../scripts/generate/announced.ts';
import { linesOf } from '../../../scripts/generate/lines.ts';
import { portfolioOf, type Recipe } from '../../../scripts/generate/portfolio.ts';
import { importsInMemory } from '../../support/an-import.ts';
import { bookKey, type MemoryBook } from '../../support/fakes/memory-book.ts';
import { memoryPortfolio } from '../../support/fakes/memory-portfolio.ts';
import { runs } from '../../support/runs.ts';

const now = '2026-11-20T00:00:00.000Z';

function recipe(over: Partial<Recipe> = {}): Recipe {
  return { customers: 20, seed: '1', now, ...over };
}

function bytesOf(from: Recipe, faulty = false): Buffer {
  return Buffer.concat([...linesOf(from, { faulty })].map(({ bytes }) => bytes));
}

/** What our own validation makes of a file. */
async function readBack(bytes: Uint8Array, cameAt: string = now) {
  const records: PortfolioRecord[] = [];
  const rejects: Reject[] = [];
  const warnings: unknown[] = [];
  async function* inPieces() {
    yield bytes;
  }
  for await (const line of splitLines(inPieces())) {
    if ('blank' in line) continue;
    const read =
      'fault' in line ? ({ ok: false, faults: [line.fault] } as const) : readLine(line.text, cameAt);
    if (read.ok) records.push(read.record);
    if (read.ok) warnings.push(...read.doubts, ...read.unknownFields);
    else rejects.push(...read.faults.map((fault) => ({ line: line.number, ...fault })));
  }
  return { records, rejects, warnings };
}

function sorted(rejects: readonly Reject[]) {
  return rejects.map((reject) => JSON.stringify([reject.line, reject.field, reject.reason])).toSorted();
}

describe('a generated portfolio', () => {
  test('goes in whole and without a warning, whatever the seed and the day', async () => {
    const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), moment, async (seed, at) => {
        const { records, rejects, warnings } = await readBack(
          bytesOf(recipe({ seed, now: at.toISOString() })),
          at.toISOString(),
        );
        expect({ rejects, warnings }).toEqual({ rejects: [], warnings: [] });
        expect(new Set(records.map(({ type, id }) => `${type} ${id}`)).size).toBe(records.length);
      }),
      { numRuns: runs(3) },
    );
  });

  test('is the same bytes for the same seed, and others for another', () => {
    expect(bytesOf(recipe())).toEqual(bytesOf(recipe()));
    expect(bytesOf(recipe({ seed: '2' }))).not.toEqual(bytesOf(recipe()));
  });

  test('begins with every smaller one of its seed', () => {
    const small = bytesOf(recipe());
    expect(bytesOf(recipe({ customers: 40 })).subarray(0, small.length)).toEqual(small);
  });

  test('is made as it is taken: the first of a billion customers comes at once', () => {
    const [first] = portfolioOf(recipe({ customers: 1e9 }));
    expect(first).toEqual([...portfolioOf(recipe({ customers: 1 }))][0]);
  });

  test('has everything a book has', async () => {
    const { records } = await readBack(bytesOf(recipe({ customers: 3000 })));
    const of = <Type extends PortfolioRecord['type']>(type: Type) =>
      records.filter((one): one is Extract<PortfolioRecord, { type: Type }> => one.type === type);
    const [customers, policies, locations] = [of('customer'), of('policy'), of('location')];
    const all = (values: readonly unknown[]) => [...new Set(values)].map(String).toSorted();
    expect(all(policies.map(({ line }) => line))).toEqual(ProductLine.options.toSorted());
    expect(all(policies.map(({ status }) => status))).toEqual(PolicyStatus.options.toSorted());
    expect(all(customers.flatMap(({ holds = [] }) => holds.map(({ kind }) => kind)))).toEqual(
      HoldKind.options.toSorted(),
    );
    for (const country of ['CN', 'US']) {
      const there = customers.filter(({ jurisdiction }) => jurisdiction.startsWith(country));
      expect(all(there.map(({ locale }) => locale))).toEqual(['en', 'zh-CN']);
    }
    const numbers = customers.map(({ phone }) => phone);
    expect(numbers.length - new Set(numbers).size).toBeGreaterThan(100);
    expect(customers.filter(({ consents }) => consents.alerts === 'refused').length).toBeGreaterThan(50);
    const days = policies.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo]);
    for (const edge of ['2026-11-19', '2026-11-20', '2026-11-21', '2024-02-29', '2026-12-31'])
      expect(days).toContain(edge);
    const byCodesOnly = locations.filter(({ lat }) => lat === undefined).map(({ geocodes = {} }) => geocodes);
    expect(all(byCodesOnly.flatMap((codes) => Object.keys(codes)))).toEqual(['adcode', 'same', 'ugc']);
    expect(byCodesOnly.filter((codes) => Object.keys(codes).length > 1)).toEqual([]);
    const counts = Map.groupBy(policies, ({ customerId }) => customerId);
    expect([...counts.values()].some(({ length }) => length > 3)).toBe(true);
    expect(counts.size).toBeLessThan(customers.length);
    expect(of('claim').length).toBeGreaterThan(50);
  });
});

describe('planted faults and oddities', () => {
  const announced = (from: Recipe) => {
    const rejects: Reject[] = [];
    const expected = announcedReport();
    for (const piece of linesOf(from, { faulty: true })) {
      expected.add(piece);
      rejects.push(...piece.rejects);
    }
    return { rejects, report: expected.report() };
  };

  test.each([1, 20, 700])(
    'are reported by line, field and reason as announced, and everything else goes in, among %d customers',
    async (customers) => {
      const from = recipe({ customers });
      const { rejects, report } = announced(from);
      const book: MemoryBook = new Map();
      const measures = { range: 300_000, segment: 100_000, atOnce: 0 };
      const imports = importsInMemory(memoryPortfolio(book), measures);
      const { rejected, durationMs, ...told } = await imports.run(imports.upload(bytesOf(from, true)));
      expect(sorted(rejected)).toEqual(sorted(rejects));
      expect(told).toEqual(report);
      expect(book.size).toBe(report.accepted);
      for (const record of (await readBack(bytesOf(from))).records)
        expect(book.get(bookKey(record))?.record).toEqual(record);
    },
  );

  test('are of every reason, and of every warning that does not hang on what is stored', () => {
    const { rejects, report } = announced(recipe({ customers: 1 }));
    const all = (names: readonly string[]) => [...new Set(names)].toSorted();
    expect(all(rejects.map(({ reason }) => reason))).toEqual(RejectReason.options.toSorted());
    expect(all(report.warnings.map(({ warning }) => warning))).toEqual([
      'no-evidence',
      'swapped-coordinates',
      'zero-coordinates',
    ]);
    expect(report).toMatchObject({ duplicates: 1, orphans: 1, unknownFields: { constructor: 1 } });
  });
});

describe('npm run generate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'generate-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const generate = (...args: readonly string[]) =>
    execFileSync('node', ['scripts/run.mjs', 'scripts/generate/main.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  test('writes to standard output, or to a file with its expected rejects and report beside it', async () => {
    const sound = generate('--customers', '20', '--seed', '1');
    expect(sound).toEqual(bytesOf(recipe()));
    const out = join(folder, 'book.ndjson');
    generate('--customers', '20', '--seed', '1', '--out', out, '--faults');
    const { rejects } = await readBack(readFileSync(out));
    expect(sorted(JSON.parse(readFileSync(`${out}.rejects.json`, 'utf8')))).toEqual(sorted(rejects));
    const report = JSON.parse(readFileSync(`${out}.report.json`, 'utf8'));
    expect(report).toMatchObject({ rejectedTotal: rejects.length, orphans: 1, duplicates: 1 });
  });

  test('says what is wrong with its arguments and how to mend it', () => {
    expect(() => generate('--customers', 'many', '--seed', '1')).toThrow(/--customers takes a whole number/);
    expect(() => generate('--customers', '1')).toThrow(/--seed is missing/);
    expect(() => generate('--customers', '1', '--seed', '1', '--now', 'today')).toThrow(
      /--now takes an instant/,
    );
    expect(() => generate('--customers', '1', '--seed', '1', '--faults')).toThrow(/--faults needs --out/);
    expect(() => generate('--colour', 'red')).toThrow(/--colour/);
  });
});
