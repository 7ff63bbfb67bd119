import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { InboundSource } from '#shared/contracts/inbound.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { ReceiptTold, Told } from '#shared/sources/inbound/inbound-source.ts';
import { takeTold } from '../../../../functions/intake/texts/take-told.ts';
import { aClaim } from '../../../conformance/ledger-rows.ts';
import { type MemoryTextServices, textServices } from '../../../support/texts/text-services.ts';

let services: MemoryTextServices;
beforeEach(() => {
  services = textServices();
});

function take(told: Told, source: InboundSource = 'eum', by: MemoryTextServices = services): Promise<void> {
  return takeTold(told, { source, log: by.log }, by);
}

describe('a text whose provider says when it was sent', () => {
  const text = {
    is: 'text',
    providerId: 'in-1',
    from: '+8613800138000',
    to: ['+12125550101'],
    text: 'T',
  } as const;
  const sentAt = async (at: string) => {
    await take({ ...text, sentAt: at });
    return services.inbound.all()[0]?.inbound.sentAt;
  };

  test('was sent as long ago in business time as by the clock of the world', async () => {
    expect(await sentAt('2026-11-22T01:55:00.000Z')).toBe('2026-11-23T01:55:00.000Z');
  });

  test('was sent just now where the provider’s clock is ahead of ours', async () => {
    expect(await sentAt('2026-11-22T02:00:01.000Z')).toBe('2026-11-23T02:00:00.000Z');
  });

  test('is of China where its number is', async () => {
    await take(text);
    expect(services.inbound.all()[0]?.inbound).toMatchObject({
      id: 'eum-in-1',
      source: 'eum',
      phoneCountry: 'CN',
    });
  });
});

describe('what is nothing to us', () => {
  test('is counted by its kind in one line, and by nothing else', async () => {
    await take({ is: 'nothing', kind: 'VOICE_COMPLETED' });
    expect(services.logged).toMatchObject([{ level: 'info', source: 'eum', counts: { VOICE_COMPLETED: 1 } }]);
    expect([services.inbound.all(), services.events.published, services.ledger.standing.size]).toEqual([
      [],
      [],
      0,
    ]);
  });

  test('is what became of a text that is none of ours', async () => {
    await take({ is: 'receipt', providerId: 'm-1', state: 'delivered', hasOptedOut: false });
    expect(services.logged).toMatchObject([{ counts: { 'not-ours': 1 } }]);
  });
});

describe('that a number has opted out', () => {
  const optedOut = { is: 'receipt', providerId: 'm-1', hasOptedOut: true, number: '+12025550143' } as const;

  test('is a refusal by it even where the text was none of ours, as of when the provider says', async () => {
    await take({ ...optedOut, at: '2026-11-22T01:00:00.000Z' });
    expect(services.optOuts.recorded()).toMatchObject([
      { word: 'everything', messageId: 'eum-m-1', at: '2026-11-23T01:00:00.000Z' },
    ]);
  });

  test('is nobody’s refusal where there is no telephone number', async () => {
    await take({ ...optedOut, number: '12345' });
    expect(services.optOuts.recorded()).toEqual([]);
  });
});

describe('receipts of one message', () => {
  const row = aClaim({ at: '2026-11-23T01:00:00.000Z' });
  const { customerId, programme, occurrence } = row;
  const told: ReceiptTold = {
    is: 'receipt',
    providerId: 'm-1',
    key: { customerId, programme, occurrence },
    hasOptedOut: false,
    number: '+12025550143',
  };
  const kinds: Readonly<Record<string, Told>> = {
    queued: { is: 'nothing', kind: 'queued' },
    delivered: { ...told, state: 'delivered' },
    failed: { ...told, state: 'failed', failure: '21610', hasOptedOut: true },
  };

  /** How everything stands after these, in this order. */
  async function afterwards(order: readonly string[]) {
    const by = textServices();
    await by.ledger.claim(row, undefined, by.systemClock());
    await by.ledger.settle(row, { state: 'sent', providerMessageId: 'm-1' });
    for (const kind of order) {
      const one = kinds[kind];
      if (one) await take(one, 'twilio', by);
      by.clocks.advance(1_000);
    }
    const [refused] = by.optOuts.recorded();
    return {
      row: by.ledger.standing.get(ledgerKeyText(row)),
      refusedAt: refused?.at,
      refusals: by.optOuts.recorded().length,
    };
  }

  test('end alike in any order and any number', async () => {
    const some = fc.uniqueArray(fc.constantFrom(...Object.keys(kinds)), { minLength: 1 });
    const orders = some.chain((present) =>
      fc.tuple(
        fc.constant(present),
        fc
          .array(fc.constantFrom(...present), { maxLength: 8 })
          .chain((more) =>
            fc.shuffledSubarray([...present, ...more], { minLength: present.length + more.length }),
          ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([once, order]) => {
        expect(await afterwards(order)).toEqual(await afterwards(once.toSorted()));
      }),
      { numRuns: 200 },
    );
  });
});
