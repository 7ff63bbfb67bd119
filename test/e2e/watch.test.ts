import { describe, expect, test } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { Halted } from '../../scripts/covercast/verbs/halt.ts';
import { Outbox } from '../../scripts/covercast/verbs/outbox.ts';
import { Resumed } from '../../scripts/covercast/verbs/resume.ts';
import { TriggerAnswer } from '../../scripts/covercast/verbs/trigger.ts';
import { grantedActions } from '../infra/granted.ts';
import { isWithin, permissionsOf } from '../infra/permissions-of.ts';
import { aChunk } from '../support/a-chunk.ts';
import { aRow } from '../support/a-row.ts';
import { businessIn, businessNow } from '../support/business-time.ts';
import { callFunction } from '../support/call-function.ts';
import { callsOf, covercast, file, importRecords, settled, unique } from '../support/deployed.ts';
import { deployedTemplates } from '../support/deployed-templates.ts';
import { aged, putManifest, putRow, rowsOf } from '../support/ledger-table.ts';
import { aCustomerRecord, aPolicyRecord } from '../support/records.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = businessNow;

/** A claim of somebody who died: their lease is over. */
function aStuckClaim(over: Parameters<typeof aRow>[0]) {
  const at = plus(now(), -15 * minute);
  return aRow({
    occurrence: unique('o-'),
    at,
    leaseUntil: plus(systemClock(), -14 * minute),
    usefulUntil: plus(now(), hour),
    ...over,
  });
}

/** Plants it with the manifest of its chunk, and lets the watch look. */
async function givenStuck(row: ReturnType<typeof aRow>): Promise<void> {
  const { programme, occurrence, messageClass, usefulUntil, customerId } = row;
  const recipients = [{ customerId, policyIds: ['pol_1'] }];
  await putRow(row);
  await aged(now());
  await putManifest({
    at: plus(now(), -15 * minute),
    chunk: aChunk({ id: unique('chunk-'), programme, occurrence, messageClass, usefulUntil, recipients }),
  });
  await callFunction('watch');
}

describe('the watch, deployed', () => {
  test('finds a stuck claim of a service message, which is unknown then', async () => {
    const row = aStuckClaim({ customerId: unique('cus_'), messageClass: 'service' });
    await givenStuck(row);
    expect(await rowsOf(row.customerId)).toMatchObject([{ state: 'unknown', failure: 'lease-expired' }]);
  });

  test('puts a stuck warning on its way again, where all is decided anew', async () => {
    const row = aStuckClaim({ customerId: unique('cus_'), messageClass: 'property-alert' });
    await givenStuck(row);
    await settled();
    // Nobody of that id is known, so there is nobody to send to: outreach took the chunk up and ended the claim.
    expect(await rowsOf(row.customerId)).toMatchObject([{ state: 'unknown' }]);
  });

  test('leaves a claim alone that is alive', async () => {
    const row = aStuckClaim({ customerId: unique('cus_'), leaseUntil: plus(systemClock(), 5 * minute) });
    await givenStuck(row);
    expect(await rowsOf(row.customerId)).toMatchObject([{ state: 'claimed' }]);
    await putRow({ ...row, leaseUntil: plus(systemClock(), -minute) });
    await callFunction('watch');
  });

  test('lets a notice leave that a halt kept, once it is lifted', async () => {
    const customerId = unique('cus_');
    const id = unique('pol_');
    const term = { effectiveFrom: '2020-01-01', effectiveTo: '2199-12-31', premiumDue: undefined };
    await importRecords([aCustomerRecord({ id: customerId }), aPolicyRecord({ id, customerId, ...term })]);
    const by = ['--by', 'Li Na', '--reason', 'wrong text'];
    await covercast('halt', ['programme', 'policy-notice', ...by], Halted);
    const notice = {
      occurrence: unique('notice-'),
      usefulUntil: businessIn(hour),
      data: { topic: 'documents-ready' },
      customers: [{ customerId, policyIds: [id] }],
    };
    await covercast('trigger', ['policy-notice', file('notice.json', JSON.stringify(notice))], TriggerAnswer);
    await settled();
    expect(await covercast('outbox', ['--customer', customerId], Outbox)).toEqual([]);
    await covercast('resume', ['programme', 'policy-notice', ...by], Resumed);
    await callFunction('watch'); // as its schedule does every minute
    await settled();
    expect(await covercast('outbox', ['--customer', customerId], Outbox)).toMatchObject([
      { programme: 'policy-notice', state: 'sent' },
    ]);
  });

  test('calls nothing it is not granted, and uses all it is granted', async () => {
    const calls = await callsOf('watch');
    const granted = grantedActions(deployedTemplates(), 'watch');
    expect(calls.filter((call) => !isWithin(granted, call))).toEqual([]);
    const asked = new Set(calls.flatMap(permissionsOf));
    const ofItsOwn = [...granted].filter((action) => /^(dynamodb|sqs):(?!SendMessageBatch)/.test(action));
    expect(ofItsOwn.filter((action) => !asked.has(action))).toEqual([]);
  });
});
