import * as fc from 'fast-check';

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcXYZ 019.,;:!?()[]{}=#%/\\-_*+~^`|@$') },
  { weight: 3, arbitrary: fc.constantFrom(...'台风预警发布橙色雷暴，。（）') },
  { weight: 2, arbitrary: fc.constantFrom('&', '<', '>', '"', "'", ']]>', '&amp;', '<!--', '?>', '&#65;') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('é', 'ß', 'Ø', '—', '’', '…', '🌀', '𠮷', '\u200f', '\u00a0x', '\ufeffx'),
  },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\t', '  ') },
);

/** What an office may write: any characters XML has, what looks like mark-up too; trimmed and not empty. */
export const words: fc.Arbitrary<string> = fc
  .array(unit, { minLength: 1, maxLength: 20 })
  .map((units) => units.join('').trim())
  .filter((text) => text !== '');

/** An id as CAP allows it. */
export const capId: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...'abcXYZ0189.:@_-'), { minLength: 1, maxLength: 20 })
  .map((units) => units.join(''));

/** A name as geocodes, parameters and event codes have it. */
export const valueName: fc.Arbitrary<string> = fc.constantFrom(
  'SAME',
  'UGC',
  'adcode',
  'profile:CAP-CP:Location:0.3',
  'awareness_level',
  '预警级别',
);
