import { beforeAll, describe, expect, test } from 'vitest';
import { Outbox } from '../../scripts/covercast/verbs/outbox.ts';
import { Why } from '../../scripts/covercast/verbs/why.ts';
import { grantedActions } from '../infra/granted.ts';
import { reasonedGrants } from '../infra/grants.ts';
import { isWithin, permissionsOf } from '../infra/permissions-of.ts';
import { businessDay, businessIn, businessNow } from '../support/business-time.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { callsOf, covercast, importRecords, sendCap, settled, unique } from '../support/deployed.ts';
import { deployedTemplates } from '../support/deployed-templates.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';
import { type SandboxInbox, sandboxInbox } from '../support/sandbox-inbox.ts';

const hour = 60 * 60 * 1000;
const inForce = { effectiveFrom: businessDay(-30), effectiveTo: businessDay(300), premiumDue: undefined };
const warning = typhoonWarning({
  sent: businessNow(),
  expires: businessIn(6 * hour),
  identifier: unique('warning-'),
});
const run = unique('');
const id = (name: string) => `cus_${name}_${run}`;

function insured(name: string, over: { customer?: object; policy?: object; location?: object } = {}) {
  return [
    aCustomerRecord({ id: id(name), ...over.customer }),
    aPolicyRecord({ id: `pol_${name}_${run}`, customerId: id(name), ...inForce, ...over.policy }),
    aLocationRecord({ id: `loc_${name}_${run}`, customerId: id(name), ...over.location }),
  ];
}

const people = [
  ...insured('told'),
  ...insured('english', { customer: { locale: 'en', phone: '+12025550142' } }),
  ...insured('refused', { customer: { consents: { alerts: 'refused' } } }),
  ...insured('inland', { location: { lat: 30.66, lon: 104.06, geocodes: { adcode: '510107' } } }),
  ...insured('zone', { location: { lat: undefined, lon: undefined, geocodes: { adcode: '330902' } } }),
];

const outboxOf = (name: string) => covercast('outbox', ['--customer', id(name)], Outbox);
const whyOf = (name: string) => covercast('why', ['--customer', id(name)], Why);

describe('a typhoon warning, deployed', () => {
  let inbox: SandboxInbox;

  beforeAll(async () => {
    inbox = await sandboxInbox();
    expect(await importRecords([...people, { type: 'customer', id: id('bad') }])).toMatchObject({
      accepted: people.length,
      unchanged: 0,
    });
    expect(await sendCap(warning)).toEqual({ status: 202, body: { accepted: 1, duplicates: 0 } });
    await settled();
  });

  test('reaches those in its path, in their language', async () => {
    expect(await outboxOf('told')).toMatchObject([
      {
        programme: 'typhoon-motor',
        channel: 'sms',
        class: 'property-alert',
        state: 'sent',
        to: '138****0042',
        parts: 2,
      },
    ]);
    const [english] = await outboxOf('english');
    expect(english?.text).toMatch(
      /^AnXing Insurance: Shanghai Meteorological Centre, .*: Typhoon \(orange\)\. /,
    );
  });

  test('reaches those known by a zone code only', async () => {
    expect(await outboxOf('zone')).toHaveLength(1);
  });

  test('leaves alone who refused, and says why', async () => {
    expect(await outboxOf('refused')).toEqual([]);
    const [decision] = await whyOf('refused');
    expect(decision).toMatchObject({ programme: 'typhoon-motor', outcome: 'suppress' });
    expect(decision?.reasons.at(-1)).toMatchObject({
      check: 'consent',
      outcome: 'suppress',
      code: 'refused',
    });
  });

  test.each(['told', 'english', 'zone', 'refused'])(
    'is decided about %s alike when it is decided again',
    async (name) => {
      expect(await whyOf(name)).toMatchObject([{ again: { answer: 'same' } }]);
    },
  );

  test('never considered who is elsewhere', async () => {
    expect(await whyOf('inland')).toEqual([]);
  });

  test('left through the sandbox only, the number replaced by its index', async () => {
    const mine = (await inbox.texts()).filter(({ reference }) => reference.includes(run));
    expect(mine.map(({ reference }) => reference.split('/')[0]).toSorted()).toEqual(
      [id('told'), id('english'), id('zone')].toSorted(),
    );
    for (const { to } of mine) expect(to).toMatch(/^\d+\.[\w-]{43}$/);
  });

  test('sent again is a duplicate and sends nothing', async () => {
    expect(await sendCap(warning)).toEqual({ status: 202, body: { accepted: 0, duplicates: 1 } });
    await settled();
    expect(await outboxOf('told')).toHaveLength(1);
  });

  test('finds an unchanged portfolio unchanged', async () => {
    expect(await importRecords(people)).toMatchObject({
      accepted: 0,
      unchanged: people.length,
      rejected: [],
    });
  });

  test('hears what a later line says is so still, and nothing from before it', async () => {
    const said = (asOf: string, over: object) =>
      importRecords([aCustomerRecord({ id: id('told'), asOf, ...over })]);
    await said(businessIn(hour), {});
    expect(await said(businessIn(hour / 2), { consents: { alerts: 'refused' } })).toMatchObject({
      accepted: 0,
      unchanged: 1,
      warnings: [{ line: 1, field: 'asOf', warning: 'older-than-stored' }],
    });
  });

  test('of less than severe goes out as a service message', async () => {
    const milder = typhoonWarning({
      sent: businessNow(),
      expires: businessIn(6 * hour),
      identifier: unique('milder-'),
      severity: 'Moderate',
    });
    await sendCap(milder);
    await settled();
    expect((await outboxOf('told')).map((message) => message.class).toSorted()).toEqual([
      'property-alert',
      'service',
    ]);
  });

  test('left nothing in the dead letters', async () => {
    const { queues } = await settled();
    expect(Object.values(queues).map(({ dead }) => dead)).toEqual(Object.values(queues).map(() => 0));
  });
});

/** Functions that share a handler: whichever comes first makes the class keys. */
const sharers: Readonly<Record<string, readonly string[]>> = {
  outreach: ['outreach', 'outreach-urgent'],
  'outreach-urgent': ['outreach', 'outreach-urgent'],
};

/** The actions a function's calls asked for so far. */
async function askedBy(...names: readonly string[]): Promise<readonly string[]> {
  const calls = await Promise.all(names.map(callsOf));
  return calls.flat().flatMap(permissionsOf);
}

describe.each(['intake', 'import', 'alerts', 'outreach-urgent', 'outreach'] as const)(
  '%s, as it ran',
  (name) => {
    test('called nothing it was not granted', async () => {
      const calls = await callsOf(name);
      const granted = grantedActions(deployedTemplates(), name);
      expect(calls).not.toEqual([]);
      expect(calls.filter((call) => !isWithin(granted, call))).toEqual([]);
    });

    test('used everything it is granted for its ordinary work', async () => {
      const asked = await askedBy(...(sharers[name] ?? [name]));
      const ordinary = reasonedGrants('sandbox')[name].filter(({ used }) => used === 'by code');
      const granted = ordinary.flatMap(({ may }) => may.map((right) => right.replace(/ on .*/, '')));
      expect(granted.filter((action) => !asked.includes(action))).toEqual([]);
    });
  },
);
