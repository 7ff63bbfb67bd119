import { readFileSync } from 'node:fs';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { Simulation } from '../../scripts/covercast/simulating/simulation.ts';
import { Outbox } from '../../scripts/covercast/verbs/outbox.ts';
import { Why } from '../../scripts/covercast/verbs/why.ts';
import { takeOn } from '../support/as-role.ts';
import { businessDay, businessIn, businessNow } from '../support/business-time.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { covercast, file, importRecords, outputs, sendCap, settled, unique } from '../support/deployed.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';
import { type TableDigest, tableDigests } from '../support/table-digests.ts';

const target = inject('target');
const hour = 60 * 60 * 1000;
const inForce = { effectiveFrom: businessDay(-30), effectiveTo: businessDay(300), premiumDue: undefined };
const run = unique('');
const identifier = unique('simulated-');
const warning = file(
  'simulated.xml',
  typhoonWarning({
    sent: businessIn(-1000),
    expires: businessIn(6 * hour),
    identifier,
  }),
);

function insured(name: string, over: { customer?: object; policy?: object; location?: object } = {}) {
  const customerId = `cus_${name}_${run}`;
  return [
    aCustomerRecord({ id: customerId, ...over.customer }),
    aPolicyRecord({ id: `pol_${name}_${run}`, customerId, ...inForce, ...over.policy }),
    aLocationRecord({ id: `loc_${name}_${run}`, customerId, ...over.location }),
  ];
}

const people = [
  ...Array.from({ length: 60 }, (_, at) =>
    insured(`told${at}`, { location: { lat: 30.7 + at / 100 } }),
  ).flat(),
  ...insured('edge', { location: { lat: 31, lon: 120.9001, geocodes: {} } }),
  ...insured('outside', { location: { lat: 31, lon: 120.8999, geocodes: {} } }),
  ...insured('english', { customer: { locale: 'en', phone: '+12025550142' } }),
  ...insured('refused', { customer: { consents: { alerts: 'refused' } } }),
  ...insured('dead', { customer: { holds: [{ kind: 'deceased', source: 'claims' }] } }),
  ...insured('unreached', { customer: { phone: '+5511961234567' } }),
  ...insured('home', { policy: { line: 'home', plate: undefined }, location: { kind: 'risk' } }),
  ...insured('zone', { location: { lat: undefined, lon: undefined, geocodes: { adcode: '330902' } } }),
];

/** What was said, or came to be, of those of this run. */
const mine = (list: readonly { readonly customerId: string; readonly programme: string }[]) =>
  list
    .filter(({ customerId }) => customerId.endsWith(run))
    .map(({ customerId, programme }) => `${customerId}/${programme}`)
    .toSorted();

describe('a simulation, deployed', () => {
  const map = file('map.svg', '');
  let before: Readonly<Record<string, TableDigest>>;
  let simulation: Simulation;

  beforeAll(async () => {
    await importRecords(people);
    await settled();
    before = await tableDigests();
    simulation = await covercast('simulate', [warning, '--map', map], Simulation);
  });

  test('writes nothing into any table', async () => {
    expect(await tableDigests()).toEqual(before);
    expect(before['CoreTable']?.items).toBeGreaterThan(people.length);
  });

  test('finds everybody in the area and nobody beside it', () => {
    expect(mine(simulation.audience)).toHaveLength(60 + 7);
    expect(mine(simulation.audience)).toContain(`cus_edge_${run}/typhoon-motor`);
    expect(mine(simulation.audience)).not.toContain(`cus_outside_${run}/typhoon-motor`);
  });

  test('draws a map that names nobody', () => {
    const svg = readFileSync(map, 'utf8');
    expect(svg).toContain('Not told: refused');
    expect(svg).not.toContain(run);
  });

  test('takes on a role that AWS lets write nothing', async () => {
    const client = new DynamoDBClient(await takeOn(target, outputs['SimulatorRoleArn'] ?? ''));
    for (const name of Object.keys(before)) {
      const Item = { pk: { S: 'simulated' }, sk: { S: 'simulated' } };
      await expect(client.send(new PutItemCommand({ TableName: outputs[name], Item }))).rejects.toMatchObject(
        {
          name: 'AccessDeniedException',
        },
      );
    }
  });

  describe('says what happens when the warning then comes', () => {
    beforeAll(async () => {
      await sendCap(readFileSync(warning, 'utf8'));
      await settled();
    });

    test('who is told', async () => {
      const since = ['--since', simulation.at];
      const outbox = await covercast('outbox', since, Outbox);
      expect(mine(outbox)).toEqual(mine(simulation.send));
      // what else leaves meanwhile is none of this warning's
      const said = new Set(simulation.send.map(({ customerId, programme }) => `${customerId}/${programme}`));
      const ofIt = outbox.filter(({ customerId, programme }) => said.has(`${customerId}/${programme}`));
      const parts = ofIt.reduce((sum, message) => sum + (message.parts ?? 0), 0);
      expect(parts).toBeLessThanOrEqual(simulation.parts);
    });

    test('who is not, and why', async () => {
      const suppressed = simulation.suppress.filter(({ customerId }) => customerId.endsWith(run));
      expect(suppressed).toHaveLength(3);
      for (const { customerId, programme, reason } of suppressed) {
        const [decision] = await covercast('why', ['--customer', customerId], Why);
        expect(decision).toMatchObject({ programme, outcome: 'suppress' });
        expect(decision?.reasons.at(-1)?.code).toBe(reason);
      }
    });

    test('and whom a cancel then tells that it is over', async () => {
      const cancel = typhoonWarning({
        sent: businessNow(),
        expires: businessIn(6 * hour),
        identifier: unique('cancel-'),
        msgType: 'Cancel',
        references: identifier,
      });
      const told = await covercast('simulate', [file('cancel.xml', cancel)], Simulation);
      expect(new Set(mine(told.send))).toEqual(
        new Set(mine(simulation.send).map((who) => who.replace(/\/.*/, '/all-clear'))),
      );
    });

    test('and that it sends nothing again', async () => {
      const again = await covercast('simulate', [warning], Simulation);
      expect(mine(again.send)).toEqual([]);
      expect(mine(again.audience)).toEqual(mine(simulation.audience));
    });
  });
});
