import { describe, expect, it } from 'vitest';
import { wrongNumberKey, wrongNumberOfOthers } from '#shared/domain/portfolio/wrong-number.ts';

const key = wrongNumberKey('1.hers');
const ofThem = [{ kind: 'wrong-number', source: 'call-centre' }];
const ofReader = [{ kind: 'wrong-number', source: 'sms' }];

describe('a number is wrong', () => {
  it('for a customer when another one’s record says so, not by their own', () => {
    const item = { ...key, 'customer#cus_2': ofThem };
    expect(wrongNumberOfOthers(item, 'cus_1')).toEqual(ofThem);
    expect(wrongNumberOfOthers(item, 'cus_2')).toEqual([]);
  });

  it('for everybody when whoever reads it says so', () => {
    const item = { ...key, said: '2026-11-22T07:00:00.000Z' };
    expect(wrongNumberOfOthers(item, 'cus_1')).toEqual(ofReader);
    expect(wrongNumberOfOthers(item, 'cus_2')).toEqual(ofReader);
  });

  it('until the insurer knows better, and again when its reader says so after that', () => {
    const said = { ...key, said: '2026-11-22T07:00:00.000Z' };
    expect(wrongNumberOfOthers({ ...said, cleared: '2026-11-23T00:00:00.000Z' }, 'cus_1')).toEqual([]);
    expect(wrongNumberOfOthers({ ...said, cleared: '2026-11-21T00:00:00.000Z' }, 'cus_1')).toEqual(ofReader);
  });
});
