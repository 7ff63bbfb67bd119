import { expect, it } from 'vitest';
import { grantedActions } from '../infra/granted.ts';
import { isWithin } from '../infra/permissions-of.ts';
import { callsOf, importRecords, settled, unique } from '../support/deployed.ts';
import { deployedTemplates } from '../support/deployed-templates.ts';
import { aCustomerRecord, aPolicyRecord } from '../support/records.ts';

it('a file too large for one go is imported in tasks, within the grants of the function', async () => {
  const ids = Array.from({ length: 600 }, () => unique('big-'));
  const records = ids.flatMap((id) => [
    aPolicyRecord({ id: `pol-${id}`, customerId: id, line: 'accident' }),
    aCustomerRecord({ id }),
  ]);
  const orphan = aPolicyRecord({ id: unique('pol-'), customerId: unique('nobody-'), line: 'accident' });
  expect(await importRecords([...records, orphan])).toMatchObject({
    accepted: 1201,
    orphans: 1,
    rejected: [],
  });
  expect((await settled()).queues['import-tasks']).toEqual({ visible: 0, inFlight: 0, dead: 0 });
  const calls = await callsOf('import');
  expect(calls).toContain('sqs:SendMessageBatch');
  const granted = grantedActions(deployedTemplates(), 'import');
  expect(calls.filter((call) => !isWithin(granted, call))).toEqual([]);
});
