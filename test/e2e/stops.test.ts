import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { Halted } from '../../scripts/covercast/verbs/halt.ts';
import { Outbox } from '../../scripts/covercast/verbs/outbox.ts';
import { Refused } from '../../scripts/covercast/verbs/refuse.ts';
import { Resumed } from '../../scripts/covercast/verbs/resume.ts';
import { Why } from '../../scripts/covercast/verbs/why.ts';
import { businessDay, businessIn, businessNow } from '../support/business-time.ts';
import { callFunction } from '../support/call-function.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { covercast, importRecords, sendCap, settled, unique } from '../support/deployed.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';

const hour = 60 * 60 * 1000;
const inForce = { effectiveFrom: businessDay(-30), effectiveTo: businessDay(300), premiumDue: undefined };
const aNumber = () => `+86139${String(randomInt(1e8)).padStart(8, '0')}`;
const shared = aNumber();
const run = unique('');
const id = (name: string) => `cus_${name}_${run}`;

function insured(name: string, phone: string) {
  return [
    aCustomerRecord({ id: id(name), phone }),
    aPolicyRecord({ id: `pol_${name}_${run}`, customerId: id(name), ...inForce }),
    aLocationRecord({ id: `loc_${name}_${run}`, customerId: id(name) }),
  ];
}

const outboxOf = (name: string) => covercast('outbox', ['--customer', id(name)], Outbox);
const lastReasonOf = async (name: string) =>
  (await covercast('why', ['--customer', id(name)], Why)).at(-1)?.reasons.at(-1);

async function whenWarned(): Promise<void> {
  const times = { sent: businessNow(), expires: businessIn(6 * hour) };
  await sendCap(typhoonWarning({ ...times, identifier: unique('stops-') }));
  await settled();
}

describe('refusals and halts, deployed', () => {
  beforeAll(async () => {
    await importRecords([
      ...insured('told', aNumber()),
      ...insured('refuser', aNumber()),
      ...insured('one', shared),
      ...insured('other', shared),
    ]);
    const alerts = ['--purpose', 'alerts'];
    await covercast('refuse', ['--customer', id('refuser'), ...alerts], Refused);
    await covercast('refuse', ['--number', shared, ...alerts, '--channel', 'sms'], Refused);
    await whenWarned();
  });

  test('a refusal stops texts to the customer', async () => {
    expect(await outboxOf('refuser')).toEqual([]);
    expect(await lastReasonOf('refuser')).toMatchObject({ check: 'consent', code: 'refused' });
  });

  test.each(['one', 'other'])('a refusal of a number stops texts to %s who shares it', async (name) => {
    expect(await outboxOf(name)).toEqual([]);
    expect(await lastReasonOf(name)).toMatchObject({ check: 'refusal-by-number', outcome: 'suppress' });
  });

  test('what neither refuses leaves', async () => {
    expect(await outboxOf('told')).toHaveLength(1);
  });

  test('a halt keeps a warning back, and it leaves when the halt is lifted', async () => {
    const said = ['--by', 'Wang Min', '--reason', run];
    const { halted } = await covercast('halt', ['programme', 'typhoon-motor', ...said], Halted);
    await whenWarned();
    expect(await lastReasonOf('told')).toMatchObject({ check: 'halted', outcome: 'suppress' });
    expect(await outboxOf('told')).toHaveLength(1);
    expect((await settled()).halts).toContainEqual(halted);
    expect(await covercast('resume', ['programme', 'typhoon-motor'], Resumed)).toEqual({ resumed: halted });
    await callFunction('watch'); // as its schedule does every minute
    const { halts } = await settled();
    expect(halts).not.toContainEqual(halted);
    expect(await outboxOf('told')).toHaveLength(2);
  });
});
