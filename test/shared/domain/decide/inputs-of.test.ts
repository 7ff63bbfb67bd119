import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packedInputs, unpackedInputs } from '#shared/adapters/ledger/packed-inputs.ts';
import { Inputs } from '#shared/contracts/inputs.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { checks } from '#shared/domain/decide/checks.ts';
import { decide } from '#shared/domain/decide/decide.ts';
import { inputsOf } from '#shared/domain/decide/inputs-of.ts';
import { aCustomer, aPolicy } from '../../../support/a-customer.ts';
import { anyFacts, MOMENT } from '../../../support/arbitrary/facts.ts';
import { businessNow } from '../../../support/clocks.ts';
import { facts, termsOfCustomer } from '../../../support/facts.ts';
import { runs } from '../../../support/runs.ts';

const now = businessNow(MOMENT);
const message = { programme: 'typhoon-motor', occurrence: 'episode#1' };

/** What is not of the inputs, with these instead of them. */
function madeFrom(of: Facts, inputs: Inputs): Facts {
  const { programme, messageClass, usefulUntil, template, offerTemplate, config } = of;
  return { programme, messageClass, usefulUntil, template, offerTemplate, config, ...inputs };
}

describe('the inputs a row keeps', () => {
  test('give the decision that all the facts gave', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        expect(decide(madeFrom(of, inputsOf(of, now)), now)).toEqual(decide(of, now));
      }),
      { numRuns: runs(800) },
    );
  });

  test('give it too when they were stored and read', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const kept = inputsOf(of, now);
        const read = unpackedInputs(packedInputs(kept, message), message);
        expect(read).toEqual(kept);
        expect(decide(madeFrom(of, read), now)).toEqual(decide(of, now));
      }),
      { numRuns: runs(300) },
    );
  });

  test('are tried with facts that every check stops, and with some that are sent', () => {
    const decided = fc.sample(anyFacts, { numRuns: 20_000, seed: 5 }).map((of) => decide(of, now));
    const last = new Set(decided.map(({ outcome, reasons }) => `${outcome} ${reasons.at(-1)?.check}`));
    const stopping = checks.filter(({ name }) => name !== 'window');
    for (const { name } of stopping) expect(last).toContain(`suppress ${name}`);
    for (const name of ['quiet-hours', 'window', 'budget']) expect(last).toContain(`defer ${name}`);
    expect(last).toContain('send template');
    expect(decided.filter((one) => one.outcome === 'send' && one.withOffer)).not.toEqual([]);
  });

  test('say nothing of who anybody is', () => {
    const customer = termsOfCustomer(
      aCustomer({ holds: [{ kind: 'deceased', source: 'told by the widow' }], servicedBy: 'Li' }),
    );
    const kept = JSON.stringify(inputsOf(facts({ customer, policies: [aPolicy({ product: 'Gold' })] }), now));
    for (const told of ['widow', 'Li', 'cus_1', 'pol_1', 'Gold', 'index-of'])
      expect(kept).not.toContain(told);
  });

  test('are few, whatever the facts', () => {
    const customer = termsOfCustomer(
      aCustomer({ holds: Array.from({ length: 50 }, () => ({ kind: 'deceased', source: 'x' })) }),
    );
    const policies = Array.from({ length: 100 }, (_, at) => aPolicy({ id: `pol_${at}` }));
    const kept = inputsOf(facts({ customer, policies, halts: ['all', 'programme:typhoon-motor'] }), now);
    expect([kept.customer?.holds?.length, kept.policies.length, kept.halts.length]).toEqual([1, 1, 1]);
  });

  test('are of the form a row may hold', () => {
    fc.assert(
      fc.property(anyFacts, (of) => {
        const kept = inputsOf(of, now);
        expect(Inputs.parse(kept)).toEqual(kept);
      }),
    );
  });
});
