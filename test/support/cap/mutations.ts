import * as fc from 'fast-check';

/** A change to bytes: where in a thousandth parts of them, how much, and what. */
export type Mutation = (bytes: Uint8Array) => Uint8Array;

const pieces = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?',
    '/>',
    '</info>',
    '<info>',
    '</alert>',
    '<alert/>',
  ],
  ...['1e99', '-', 'NaN', ',', ' ', '90,180 ', '&#x0;', '&#xd800;', '&lt;', '&x;', 'xmlns:a="b"', 'xmlns=""'],
  ...['<!DOCTYPE a>', '<polygon>', '<a:b>', '\0', '\ufffe', '\u009b', '台'],
];

const whereabouts = fc.record({ from: fc.nat(1000), length: fc.nat(400) });
const at = (bytes: Uint8Array, thousandths: number) => Math.floor((bytes.length * thousandths) / 1000);

const flips: fc.Arbitrary<Mutation> = fc
  .array(fc.record({ from: fc.nat(1000), offset: fc.nat(300), bits: fc.integer({ min: 1, max: 255 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => (bytes) => {
    const changed = Uint8Array.from(bytes);
    for (const { from, offset, bits } of all) {
      const place = (at(bytes, from) + offset) % Math.max(1, bytes.length);
      changed[place] = (changed[place] ?? 0) ^ bits;
    }
    return changed;
  });

const truncation: fc.Arbitrary<Mutation> = whereabouts.map(
  ({ from }) =>
    (bytes) =>
      bytes.subarray(0, at(bytes, from)),
);

const removal: fc.Arbitrary<Mutation> = whereabouts.map(({ from, length }) => (bytes) => {
  const begin = at(bytes, from);
  return Buffer.concat([bytes.subarray(0, begin), bytes.subarray(begin + length)]);
});

const insertion: fc.Arbitrary<Mutation> = fc
  .tuple(whereabouts, fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 })))
  .map(([{ from }, piece]) => (bytes) => {
    const begin = at(bytes, from);
    return Buffer.concat([bytes.subarray(0, begin), Buffer.from(piece), bytes.subarray(begin)]);
  });

/** An element, or what follows one, twice or left out: cut at tags, so that what comes out is often well-formed. */
const elements: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.constantFrom(0, 2, 3))
  .map(([first, second, times]) => (bytes) => {
    const text = Buffer.from(bytes).toString('latin1');
    const tags = [...text.matchAll(/<[^>]*>[^<]*/g)].map((match) => match.index);
    if (tags.length < 2) return bytes;
    const [begin = 0, end = 0] = [first, second]
      .map((part) => tags[Math.floor((part * (tags.length - 1)) / 1000)] ?? 0)
      .sort((a, b) => a - b);
    const middle = text.slice(begin, end).repeat(times);
    return Buffer.from(text.slice(0, begin) + middle + text.slice(end), 'latin1');
  });

/** A short stretch so often that it fills the largest body there may be, and sometimes more. */
const repetition: fc.Arbitrary<Mutation> = fc
  .tuple(whereabouts, fc.integer({ min: 1, max: 60 }), fc.constantFrom(20_000, 200_000, 1_000_000))
  .map(([{ from }, length, size]) => (bytes) => {
    const begin = at(bytes, from);
    const stretch = Buffer.from(bytes.subarray(begin, begin + length));
    const flood = Buffer.concat(
      Array.from({ length: Math.floor(size / Math.max(1, stretch.length)) }, () => stretch),
    );
    return Buffer.concat([bytes.subarray(0, begin), flood, bytes.subarray(begin)]);
  });

/** Any small change. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(flips, truncation, removal, insertion, elements);

/** A change that makes a document huge. */
export const flooding: fc.Arbitrary<Mutation> = repetition;
