import { describe, expect, it } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { Price, StageConfig } from '#shared/config/stage-config.ts';
import { costOf } from '../../../../scripts/covercast/simulating/cost-of.ts';
import { durationText, inPlainWords } from '../../../../scripts/covercast/simulating/duration-text.ts';
import type { Judged } from '../../../../scripts/covercast/simulating/judge-all.ts';
import { leaving, leavingEach } from '../../../../scripts/covercast/simulating/leaving.ts';
import { aChunk } from '../../../support/a-chunk.ts';

const now = '2026-09-10T00:05:00.000Z';

/** Identities of so many parts a second, with these prices. */
function stage(prices: Readonly<Record<string, Price>> = {}): Pick<StageConfig, 'sms'> {
  const sender = (name: string, partsPerSecond: number) => ({
    provider: 'sns' as const,
    partsPerSecond,
    ...(prices[name] && { pricePerPart: prices[name] }),
  });
  return { sms: { ...local.sms, senders: { fast: sender('fast', 20), slow: sender('slow', 1) } } };
}

function message(sender: string, parts: number, phoneCountry = 'CN'): Judged {
  const fate = { outcome: 'send', sender, phoneCountry, parts } as const;
  return { chunk: aChunk(), customerId: 'cus_1', fate };
}

const never: Judged = { ...message('fast', 1), fate: { outcome: 'suppress', reason: 'refused' } };

describe('messages leave', () => {
  it('one after another at the pace of their identity, each as long as it can be', () => {
    const messages = [message('fast', 3), never, message('slow', 4), message('fast', 3), message('slow', 4)];
    expect(leaving(messages, stage(), now).map(({ at }) => at.slice(17, 23))).toEqual([
      '00.000',
      '00.000',
      '00.150',
      '04.000',
    ]);
  });

  it('that are decided at different moments begin when they are decided, or when their identity is free', () => {
    const sent = (parts: number, at: string) => ({
      fate: { outcome: 'send', sender: 'slow', phoneCountry: 'CN', parts } as const,
      at,
    });
    const later = '2026-09-11T00:05:00.000Z';
    const messages = [sent(3, now), sent(1, now), sent(2, later), sent(1, later)];
    expect(leavingEach(messages, stage())).toEqual([
      now,
      '2026-09-10T00:05:03.000Z',
      later,
      '2026-09-11T00:05:02.000Z',
    ]);
  });
});

describe('the cost', () => {
  const prices = {
    fast: { minor: '0.645', currency: 'USD', minorTo: { SG: '4.2' } },
    slow: { minor: '1', currency: 'USD' },
  };
  const costs = (messages: readonly Judged[], some: Readonly<Record<string, Price>>) =>
    costOf(leaving(messages, stage(some), now), stage(some));

  it('is that of all parts by their identities and countries, rounded up', () => {
    expect(costs([message('fast', 3)], prices)).toEqual({ minor: 2, currency: 'USD' });
    const some = Array.from({ length: 1000 }, () => message('fast', 1));
    expect(costs(some, prices)).toEqual({ minor: 645, currency: 'USD' });
    expect(costs([message('fast', 1, 'SG'), message('slow', 2)], prices)).toEqual({
      minor: 7,
      currency: 'USD',
    });
  });

  it('is exact where fractions would not add up', () => {
    const tenth = { fast: { minor: '0.1', currency: 'CNY' } };
    expect(
      costs(
        [1, 2, 3].map(() => message('fast', 10)),
        tenth,
      ),
    ).toEqual({ minor: 3, currency: 'CNY' });
  });

  it('is unknown where an identity that is used has no price, and nothing where nobody is told', () => {
    const { fast } = prices;
    expect(costs([message('fast', 1), message('slow', 1)], { fast })).toBeNull();
    expect(costs([message('fast', 1)], { fast })).not.toBeNull();
    expect(costs([], { fast })).toEqual({ minor: 0, currency: 'USD' });
    expect(costs([], {})).toBeNull();
  });

  it('is not added up over currencies', () => {
    const mixed = { ...prices, slow: { minor: '1', currency: 'EUR' } };
    expect(() => costs([message('fast', 1), message('slow', 1)], mixed)).toThrow('pricePerPart');
  });
});

it.each([
  [0, 'PT0S', '0 s'],
  [150, 'PT0.15S', '1 s'],
  [59_999, 'PT59.999S', '60 s'],
  [3_723_500, 'PT1H2M3.5S', '1 h 2 min 4 s'],
  [7_200_000, 'PT2H', '2 h'],
  [90_000_000, 'PT25H', '25 h'],
])('%i ms are %s, which people read as %s', (milliseconds, text, words) => {
  expect(durationText(milliseconds)).toBe(text);
  expect(inPlainWords(text)).toBe(words);
});
