import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusFile, holdout, type Labelled, working } from '../../support/inbound/corpus.ts';

const FROZEN = '79838b64cb113e60eaa30c4ddd0b7961414673aa6b358a7de0cb88e84dea5066';

const leastOf: readonly (readonly [Labelled['label'], number])[] = [
  ['t', 60],
  ['stop', 90],
  ['ask-back', 60],
  ['start', 25],
  ['help', 25],
  ['keyword', 80],
  ['none', 120],
  ['score', 40],
  ['moved', 10],
  ['cannot', 10],
  ['damaged', 10],
];

const all = [...working, ...holdout];

/** The rule of the draw: a quarter of all texts, by the last two bits of the digest of the text in UTF-8. */
function isHeldOut({ text }: Labelled): boolean {
  return Number.parseInt(digestOf(text).slice(-1), 16) % 4 === 0;
}

function digestOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function placesOf({ text, open, jurisdiction }: Labelled): readonly string[] {
  const laws = jurisdiction === 'any' ? ['US', 'elsewhere'] : [jurisdiction];
  return laws.map((law) => JSON.stringify([text, open, law]));
}

function shares(messages: readonly Labelled[], label: Labelled['label']): number {
  return messages.filter((message) => message.label === label).length;
}

function under(law: 'US' | 'elsewhere', label: Labelled['label']): readonly string[] {
  const messages = all.filter((message) => message.jurisdiction === law && message.label === label);
  return messages.map(({ text, open }) => JSON.stringify([open, text])).toSorted();
}

describe('the labelled messages', () => {
  test('the hold-out is the one that was frozen', () => {
    expect(digestOf(readFileSync(corpusFile('holdout')))).toBe(FROZEN);
  });

  test('each message lies where the draw puts its text', () => {
    expect(working.filter(isHeldOut)).toEqual([]);
    expect(holdout.filter((message) => !isHeldOut(message))).toEqual([]);
  });

  test('the hold-out is a quarter, three points more or less', () => {
    expect(Math.abs(holdout.length / all.length - 0.25)).toBeLessThanOrEqual(0.03);
  });

  test('no message is labelled twice for the same open question and law', () => {
    const places = all.flatMap(placesOf);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  });

  test.each(leastOf)('%s is the label of %i messages or more, some held out', (label, least) => {
    expect(shares(all, label)).toBeGreaterThanOrEqual(least);
    expect(shares(holdout, label)).toBeGreaterThan(0);
  });

  test('a law is named only where a refusal in words acts as STOP in the US and is asked back elsewhere', () => {
    expect(under('US', 'stop')).toEqual(under('elsewhere', 'ask-back'));
    expect(all.filter(({ jurisdiction }) => jurisdiction !== 'any')).toHaveLength(
      under('US', 'stop').length * 2,
    );
  });

  test('no text holds digits as long as a telephone number', () => {
    expect(all.filter(({ text }) => /\d{6}/.test(text.normalize('NFKC').replaceAll(/[\s-]/g, '')))).toEqual(
      [],
    );
  });
});
