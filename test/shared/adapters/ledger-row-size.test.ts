import { describe, expect, it } from 'vitest';
import { ledgerItem, ledgerRow, textAddress } from '#shared/adapters/ledger/ledger-item.ts';
import { receiptChange } from '#shared/adapters/ledger/receipt-change.ts';
import { configOf } from '#shared/config/config.ts';
import { stages } from '#shared/config/stage-config.ts';
import type { Content } from '#shared/contracts/episode.ts';
import { senderPartition } from '#shared/contracts/inbound.ts';
import type { CustomerTerms, PolicyTerms, RowTerms } from '#shared/contracts/inputs.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { decide } from '#shared/domain/decide/decide.ts';
import { inputsOf } from '#shared/domain/decide/inputs-of.ts';
import { providersWord } from '#shared/domain/ledger/providers-word.ts';
import { programmes } from '#shared/programmes/registry.ts';
import { allTemplates } from '#shared/templates/registry.ts';
import { aRow } from '../../support/a-row.ts';
import { businessNow } from '../../support/clocks.ts';
import { facts } from '../../support/facts.ts';
import { memoryVault } from '../../support/fakes/memory-vault.ts';
import { itemBytes } from '../../support/item-bytes.ts';
import { longestText, longestTextDue } from '../../support/worst-case.ts';

const WRITE_UNIT = 1024;
const now = businessNow('2026-09-01T02:30:00.000Z');
const longestOf = (texts: readonly string[]) => texts.toSorted((a, b) => b.length - a.length)[0] ?? '';

const zone = longestOf(Intl.supportedValuesOf('timeZone'));
const customer: CustomerTerms = {
  timeZone: zone,
  locale: `zh-Hant-HK-${'x'.repeat(24)}`,
  phoneCountry: 'HK',
  brand: 'b'.repeat(32),
  holds: Array.from({ length: 50 }, () => ({
    kind: 'open-complaint',
    source: 'claims',
    until: '2026-12-31',
  })),
  standing: { sms: 'granted' },
  nightConsent: true,
};
const policy: PolicyTerms = {
  line: 'motor',
  status: 'renewed',
  effectiveFrom: '2026-01-01',
  effectiveTo: '2026-12-31',
  timeZone: zone,
};
const on = '2026-09-15';
const row: RowTerms = {
  state: 'suppressed',
  messageClass: 'property-alert',
  leaseOver: false,
  attempts: 2,
  ending: 'customer-unknown',
};

const heard: Content = {
  sent: '2026-09-01T00:00:00.000Z',
  severity: 'Severe',
  onset: '2026-09-01T00:00:00.000Z',
};
/** A warning after the end that is worse than the one they heard last, which was not the newest they heard. */
const changed = {
  content: { ...heard, sent: '2026-09-01T01:00:00.000Z', severity: 'Extreme' },
  told: heard,
  newest: '2026-09-01T00:30:00.000Z',
  endedAt: '2026-09-01T00:10:00.000Z',
} as const;

/** A row with everything in it as long as it gets, of a decision made from facts as many as there can be. */
function theLongestRow(): LedgerRow {
  return rowOf(facts({ ...changed, customer, policies: Array.from({ length: 100 }, () => policy), row }));
}

const inWashington: CustomerTerms = {
  ...customer,
  timeZone: 'America/Los_Angeles',
  jurisdiction: 'US-WA',
  segment: 'enterprise',
  phoneState: 'US-OK',
  marketing: { sms: 'granted' },
};

/** The same of a reminder months late, for whose window no time is left, of somebody for whom caps count. */
function theLongestReminder(): LedgerRow {
  const programme = { ...facts().programme, isFor: 'inspectionDue', mayOffer: true } as const;
  const late = { usefulUntil: '2026-09-01T16:30:00.000Z', dueAt: '2026-01-01T00:00:00.000Z', on };
  const policies = [{ ...policy, timeZone: zone, inspectionDue: on }];
  return rowOf(
    facts({ programme, messageClass: 'service', ...late, customer: inWashington, policies, row }),
    businessNow('2026-09-01T16:00:00.000Z'),
  );
}

/** The same of an advertisement where caps count the others of the day. */
function theLongestAdvertisement(): LedgerRow {
  const programme = { ...facts().programme, isFor: 'inspectionDue' } as const;
  const recent = ['2026-08-31T17:00:00.000Z', '2026-08-31T18:00:00.000Z'];
  const late = { usefulUntil: '2026-09-01T16:30:00.000Z', dueAt: '2026-01-01T00:00:00.000Z', on, recent };
  const policies = [{ ...policy, timeZone: zone, inspectionDue: on }];
  const terms = { ...inWashington, holds: [] };
  return rowOf(
    facts({ programme, messageClass: 'marketing', ...late, customer: terms, policies, row }),
    businessNow('2026-09-01T16:00:00.000Z'),
  );
}

/** The same of a reply to the longest index there can be, that a number's being wrong did not stop. */
function theLongestReply(): LedgerRow {
  const programme = { ...facts().programme, evenIfRefused: true } as const;
  const reply = facts({ programme, messageClass: 'reply', customer, policies: [policy], row });
  return {
    ...rowOf({ ...reply, refusedByNumber: ['sms'] }),
    customerId: senderPartition('s'.repeat(64)),
    messageClass: 'reply',
    occurrence: 'i'.repeat(64),
  };
}

function rowOf(worst: Facts, at = now): LedgerRow {
  const { reasons, versions } = decide(worst, at);
  return aRow({
    customerId: 'c'.repeat(64),
    programme: longestOf(programmes.map(({ name }) => name)),
    occurrence: 'e'.repeat(64),
    state: 'delivered',
    reasons: [...reasons],
    versions: {
      ...versions,
      config: longestOf(stages.map((stage) => configOf(stage).version)),
      template: longestOf(allTemplates().map(({ version }) => version)),
    },
    inputs: inputsOf(worst, at),
    correlationId: '3f6b1f0c-6f0f-4b86-9e51-0e2f6f0b7a11',
    providerMessageId: '3f6b1f0c-6f0f-4b86-9e51-0e2f6f0b7a11',
  });
}

function anOrdinaryRow(): LedgerRow {
  const { reasons, versions } = decide(facts(), now);
  return aRow({ reasons: [...reasons], versions, inputs: inputsOf(facts(), now) });
}

/** The bytes of a claim as the table holds it: its text sealed, and the token of the call that wrote it. */
async function bytesOf(of: LedgerRow, text: string): Promise<number> {
  const [sealed] = await memoryVault().seal.seal([{ at: textAddress(of), value: { text } }]);
  return itemBytes(ledgerItem(of, sealed?.bytes, 'k'.repeat(12)));
}

/** The same message when it was refused for now, and then a halt came: its text is fixed, and stays. */
function theLongestHaltedRow(): LedgerRow {
  const { leaseUntil: _lease, providerMessageId: _id, occurrence, programme, ...rest } = theLongestRow();
  const halts = [`episode:${'f'.repeat(32)}` as const]; // of an id that the episode had before
  const halted = facts({ customer, policies: [policy], row, halts });
  const { reasons } = decide(halted, now);
  const inputs = inputsOf(halted, now);
  return { ...rest, programme, occurrence, state: 'suppressed', reasons: [...reasons], inputs };
}

describe('a ledger row', () => {
  it('of the longest text of all and the longest of everything costs one write unit', async () => {
    expect(await bytesOf(theLongestRow(), longestText().text)).toBeLessThanOrEqual(WRITE_UNIT);
  });

  it.each([
    ['reminder', theLongestReminder],
    ['advertisement', theLongestAdvertisement],
  ])('of a late %s outside its window, at its longest too, costs one write unit', async (_, longest) => {
    const { reasons } = longest();
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['late', 'window-dropped']));
    expect(reasons.at(-1)?.check).toBe('template');
    expect(await bytesOf(longest(), longestTextDue().text)).toBeLessThanOrEqual(WRITE_UNIT);
  });

  it('of a reply that long costs one write unit', async () => {
    expect(theLongestReply().reasons.at(-1)).toMatchObject({ check: 'template', outcome: 'pass' });
    expect(await bytesOf(theLongestReply(), longestText().text)).toBeLessThanOrEqual(WRITE_UNIT);
  });

  it('of 130 Chinese characters and the longest of everything costs one write unit', async () => {
    expect(await bytesOf(theLongestRow(), '风'.repeat(130))).toBeLessThanOrEqual(WRITE_UNIT);
  });

  it('that a provider took and then reported as failed costs one write unit', async () => {
    const failed = { ...theLongestRow(), state: 'failed', failure: providersWord('f'.repeat(100)) } as const;
    const [sealed] = await memoryVault().seal.seal([
      { at: textAddress(failed), value: { text: longestText().text } },
    ]);
    const { change } = receiptChange({ state: 'failed', failure: failed.failure });
    expect([change.expression, change.names?.['#k']]).toEqual([expect.stringContaining('REMOVE #k'), 'k']);
    expect(itemBytes(ledgerItem(failed, sealed?.bytes))).toBeLessThanOrEqual(WRITE_UNIT);
  });

  it('that a halt stopped after its text was fixed costs one write unit', async () => {
    expect(await bytesOf(theLongestHaltedRow(), longestText().text)).toBeLessThanOrEqual(WRITE_UNIT);
  });

  it('of an occurrence of 200 characters, and ordinary otherwise, costs one write unit', async () => {
    const long = { ...anOrdinaryRow(), occurrence: 'o'.repeat(200) };
    expect(await bytesOf(long, longestText().text)).toBeLessThanOrEqual(WRITE_UNIT);
  });

  it('of an ordinary warning of 140 Chinese characters leaves room', async () => {
    expect(await bytesOf(anOrdinaryRow(), '风'.repeat(140))).toBeLessThanOrEqual(800);
  });

  it('reads as it was written', () => {
    for (const one of [
      theLongestRow(),
      theLongestReminder(),
      theLongestAdvertisement(),
      theLongestHaltedRow(),
      theLongestReply(),
      anOrdinaryRow(),
      aRow({ occurrence: 'o'.repeat(200) }),
    ]) {
      expect(ledgerRow(ledgerItem(one))).toEqual(one);
    }
  });

  it('reads too as it was stored before classes and checks had letters, and inputs were kept', () => {
    const { inputs: _inputs, ...before } = anOrdinaryRow();
    const item = { ...ledgerItem(before), c: 'property-alert', r: 'halted/,consent', i: undefined };
    expect(ledgerRow(item)).toEqual({
      ...before,
      reasons: [
        { check: 'halted', outcome: 'not-yet' },
        { check: 'consent', outcome: 'pass' },
      ],
    });
  });
});
