import { describe, expect, test } from 'vitest';
import { anxing } from '#shared/config/brands.ts';
import { isAlert } from '#shared/contracts/message-class.ts';
import type { FillInput } from '#shared/programmes/programme.ts';
import { programmeOf, programmes } from '#shared/programmes/registry.ts';
import { aCustomer, aPolicy } from '../../support/a-customer.ts';

const named = programmes.map((programme) => [programme.name, programme] as const);
const triggerable = named.filter(([, { messageClass }]) => messageClass !== undefined);

function input(data: Readonly<Record<string, unknown>>, over: Partial<FillInput> = {}): FillInput {
  return {
    data,
    locale: 'zh-CN',
    brand: anxing,
    customer: aCustomer(),
    identity: { name: '王小明' },
    policies: [{ ...aPolicy(), details: { number: 'PDAA202631000001' } }],
    ...over,
  };
}

test('no two programmes have one name', () =>
  expect(new Set(named.map(([name]) => name)).size).toBe(programmes.length));

describe.each(named)('the programme %s', (_, { data, examples, fill, messageClass, purpose }) => {
  test('takes its own examples', () => {
    for (const example of examples) expect(data.safeParse(example).success).toBe(true);
  });

  test('fills no text from data of another kind', () => {
    expect(() => fill(input({ unheardOf: 1 }))).toThrow();
  });

  test('is of a class that goes with its purpose, where an operator triggers it', () => {
    if (messageClass === undefined) return;
    expect(isAlert(messageClass)).toBe(false);
    expect(purpose).toBe(messageClass);
  });
});

describe.each(triggerable)('the data of %s', (_, { data, examples }) => {
  test('hold nothing but what the schema says', () => {
    for (const example of examples)
      expect(data.safeParse({ ...example, name: '王小明' }).success).toBe(false);
  });

  test('take no words of the operator’s own', () => {
    for (const key of Object.keys(examples[0]))
      expect(data.safeParse({ ...examples[0], [key]: '王小明 13800000042' }).success).toBe(false);
  });
});

describe('a policy notice', () => {
  const { fill } = programmeOf('policy-notice');

  test('names its topic and the policy by what only its holder knows', () => {
    expect(fill(input({ topic: 'payment-received' }))).toMatchObject({
      notice: '保费已收到',
      subject: '保单****0001',
    });
    expect(fill(input({ topic: 'payment-received' }, { locale: 'en' }))).toMatchObject({
      notice: 'your payment has arrived',
      subject: 'policy ****0001',
    });
  });

  test('names only part of a hundred policies, within a stated length', () => {
    const one = { ...aPolicy(), details: { number: '🚗🚗🚗🚗🚗🚗🚗🚗' } };
    const subjects = ['zh-CN', 'en'].map(
      (locale) =>
        fill(input({ topic: 'terms-updated' }, { locale, policies: Array(100).fill(one) }))['subject'] ?? '',
    );
    expect(subjects.map((subject) => subject.length)).toEqual([24, 29]);
    expect(subjects[0]).toMatch(/…$/);
  });
});

describe('an offer', () => {
  const { fill } = programmeOf('offer');

  test('names product and last day in the reader’s language', () => {
    const data = { product: 'travel', validTo: '2026-11-30' };
    expect(fill(input(data))).toMatchObject({ product: '旅行险', validTo: '2026年11月30日' });
    expect(fill(input(data, { locale: 'en' }))).toMatchObject({ product: 'travel', validTo: 'Nov 30, 2026' });
  });

  test('takes no day that there is not', () => {
    expect(() => fill(input({ product: 'travel', validTo: '2026-02-30' }))).toThrow();
  });
});
