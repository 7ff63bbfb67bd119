import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedInputs, unpackedInputs } from '#shared/adapters/ledger/packed-inputs.ts';
import type { Inputs } from '#shared/contracts/inputs.ts';
import { Instant } from '#shared/contracts/instant.ts';
import { anyInputs } from '../../support/arbitrary/inputs.ts';

const message = { programme: 'typhoon-motor', occurrence: 'episode#1' };

const ordinary: Inputs = {
  customer: {
    timeZone: 'Asia/Shanghai',
    locale: 'zh-CN',
    phoneCountry: 'CN',
    holds: [{ kind: 'wrong-number', source: '-', until: '2026-08-31' }],
    standing: { sms: 'granted' },
  },
  policies: [{ line: 'motor', status: 'active', effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' }],
  halts: ['episode:episode', 'episode:another'],
  refusedByNumber: ['sms'],
  row: { state: 'suppressed', messageClass: 'property-alert', leaseOver: false, ending: 'halted' },
};
const ORDINARY = 'Asia/Shanghai,zh-CN,CN,,sg,wfyw|mafs6,g2a,|2;episode:another|s|pp,,halted';

describe('packed inputs', () => {
  it('unpack to what they were', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(unpackedInputs(packedInputs(inputs, message), message)).toEqual(inputs);
      }),
      { numRuns: 1000 },
    );
  });

  it('of an ordinary decision are short', () => {
    expect(packedInputs(ordinary, message)).toBe(ORDINARY);
  });

  it('read as they were written when letters were first given', () => {
    expect(unpackedInputs(ORDINARY, message)).toEqual(ordinary);
  });

  it('of nobody known are shorter still', () => {
    const nothing: Inputs = { policies: [], halts: [], refusedByNumber: [] };
    expect(packedInputs(nothing, message)).toBe('||||');
    expect(unpackedInputs('||||', message)).toEqual(nothing);
  });

  it('keep the moment a hold ends', () => {
    const until = Instant.parse('2026-08-31T16:00:00.000Z');
    const held: Inputs = {
      ...ordinary,
      customer: {
        timeZone: 'UTC',
        locale: 'en',
        phoneCountry: 'US',
        standing: {},
        holds: [{ kind: 'deceased', source: '-', until }],
      },
    };
    expect(unpackedInputs(packedInputs(held, message), message)).toEqual(held);
  });

  it.each(['x', 'a,b,c,d,xx,|||', '|zz1,2,|||', '|ma1,zzzzzzzzzz,|||', '||||zz,,', 'a,%E0%A4%A,c,d,,||||'])(
    'that nobody packed are refused: %j',
    (text) => {
      expect(() => unpackedInputs(text, message)).toThrow();
    },
  );
});
