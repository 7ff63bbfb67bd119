import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery, InboundSource } from '#shared/sources/inbound/inbound-source.ts';
import { LONGEST_TEXT } from '#shared/sources/inbound/longest-text.ts';
import { inboundSources } from '#shared/sources/inbound/registry.ts';

const RUNS = Number(process.env['RUNS'] ?? 300);

function bytesOf(delivery: InboundSource['examples'][number]['delivery']): Delivery {
  return { ...delivery, body: Buffer.from(delivery.body) };
}

/** The bodies of a source's examples, each with one character changed, doubled or gone, or cut off somewhere. */
function spoiled(source: InboundSource): fc.Arbitrary<Delivery> {
  const one = fc.constantFrom(...source.examples.map(({ delivery }) => delivery));
  const change = fc.constantFrom('cut', 'gone', 'twice', '%00', '"', '&', '{', '\u{10FFFF}');
  return fc.tuple(one, fc.nat(), change).map(([delivery, nth, by]) => {
    const at = nth % (delivery.body.length + 1);
    const [before, after] = [delivery.body.slice(0, at), delivery.body.slice(at)];
    const parts: Readonly<Record<string, string>> = {
      cut: before,
      gone: before + after.slice(1),
      twice: before + after + after,
    };
    return bytesOf({ ...delivery, body: parts[by] ?? before + by + after.slice(1) });
  });
}

function anything({ contentTypes }: InboundSource): fc.Arbitrary<Delivery> {
  return fc.record({
    as: fc.constantFrom('text', 'receipt'),
    contentType: fc.constantFrom(...contentTypes),
    query: fc.string(),
    body: fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.json().map((json) => Buffer.from(json)),
      fc
        .dictionary(fc.string(), fc.string())
        .map((fields) => Buffer.from(new URLSearchParams(fields).toString())),
    ),
  });
}

describe.each(inboundSources)('the source $name', (source) => {
  it.each(source.examples)('reads $title', ({ delivery, expect: expected }) => {
    const read = source.read(bytesOf(delivery));
    if (typeof expected === 'string') expect(read).toMatchObject({ ok: false, problem: { code: expected } });
    else expect(read).toEqual({ ok: true, told: expected });
  });

  it('shows texts, receipts, what is nothing, and what is refused', () => {
    const kinds = source.examples.map(({ expect: expected }) =>
      typeof expected === 'string' ? 'refused' : expected.is,
    );
    expect(new Set(kinds)).toEqual(new Set(['text', 'receipt', 'nothing', 'refused']));
  });

  it('names the field that is wrong, and repeats nothing of what it says', () => {
    for (const { delivery } of source.examples) {
      const read = source.read(bytesOf(delivery));
      if (read.ok) continue;
      expect(read.problem.message).toContain(read.problem.field ?? '');
      expect(read.problem.message).not.toMatch(/\d{5}/);
    }
  });

  it('throws at nothing, and cuts every text, however a delivery was spoiled', () => {
    fc.assert(
      fc.property(fc.oneof(spoiled(source), anything(source)), (delivery) => {
        const read = source.read(delivery);
        if (read.ok && read.told.is === 'text')
          expect([...read.told.text].length).toBeLessThanOrEqual(LONGEST_TEXT);
        if (read.ok && read.told.is === 'nothing') expect(read.told.kind).toMatch(/^[\w-]{1,40}$/);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads a delivery that comes again as the same', () => {
    for (const { delivery } of source.examples) {
      expect(source.read(bytesOf(delivery))).toEqual(source.read(bytesOf(delivery)));
    }
  });
});

it('the name of every source is of its own', () => {
  const names = inboundSources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
