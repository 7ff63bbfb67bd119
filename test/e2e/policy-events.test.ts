import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readClaimCode } from '#shared/domain/claims/claim-code.ts';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { Outbox } from '../../scripts/covercast/verbs/outbox.ts';
import { Sent } from '../../scripts/covercast/verbs/send.ts';
import { Why } from '../../scripts/covercast/verbs/why.ts';
import { businessDay, businessNow } from '../support/business-time.ts';
import { covercast, file, outputs, settled, unique } from '../support/deployed.ts';
import { aClaimRecord, aCustomerRecord, aPolicyRecord } from '../support/records.ts';

const run = unique('');
const [customerId, policyId, claimId] = [`cus_ev_${run}`, `pol_ev_${run}`, `clm_ev_${run}`];
let sent = 0;

function anEvent(type: string, data: unknown, over: object = {}) {
  sent += 1;
  const time = businessNow();
  return { specversion: '1.0', id: `${run}-${sent}`, source: '/policy-system', type, time, data, ...over };
}

const post = (...events: readonly unknown[]) => {
  const content = events.map((event) => JSON.stringify(event)).join('\n');
  return covercast('send', ['policy-admin', file('events.ndjson', content)], Sent);
};

async function outbox(): Promise<readonly string[]> {
  await settled();
  const rows = await covercast('outbox', ['--customer', customerId], Outbox);
  return rows.map(({ programme, state }) => `${programme} ${state}`).toSorted();
}

/** The codes of what decided, of each occurrence. */
async function endings(programme: string): Promise<readonly (string | undefined)[]> {
  const decisions = await covercast('why', ['--customer', customerId, '--programme', programme], Why);
  return decisions.map(({ reasons }) => reasons.at(-1)?.code).toSorted();
}

describe('what a policy system posts, deployed', () => {
  beforeAll(async () => {
    const customer = aCustomerRecord({ id: customerId, consents: {} });
    const policy = aPolicyRecord({
      id: policyId,
      customerId,
      effectiveFrom: businessDay(-300),
      effectiveTo: businessDay(60),
    });
    const claim = aClaimRecord({ id: claimId, customerId, policyId, stage: 'reported' });
    const answer = await post(
      anEvent('customer.upserted', customer),
      anEvent('policy.upserted', policy),
      anEvent('claim.opened', claim),
    );
    expect(answer).toEqual({ status: 202, body: { accepted: 3, duplicates: 0, refused: [] } });
  });

  test('is done in the book, and told to the customer, once', async () => {
    const term = { effectiveFrom: businessDay(61), effectiveTo: businessDay(425) };
    const renewed = anEvent('policy.renewed', { policyId, ...term });
    const advanced = anEvent('claim.advanced', { claimId, stage: 'survey', at: businessNow() });
    expect(await post(renewed)).toEqual({ status: 202, body: { accepted: 1, duplicates: 0 } });
    expect(await post(renewed)).toEqual({ status: 202, body: { accepted: 0, duplicates: 1 } });
    expect(await post(advanced)).toMatchObject({ status: 202 });
    expect(await outbox()).toEqual(['claim-opened sent', 'claim-progress sent', 'policy-change sent']);
  });

  test('names a claim by its one code in all that is told of it', async () => {
    const rows = await covercast('outbox', ['--customer', customerId], Outbox);
    const ofClaim = rows.filter(({ programme }) => programme.startsWith('claim-'));
    const codes = ofClaim.map(({ text }) => /回LLCX(\w{8})可查/.exec(text ?? '')?.[1] ?? 'none');
    expect(codes).toEqual([codes[0], codes[0]]);
    expect(readClaimCode(codes[0] ?? '')).toBe(codes[0]);
  });

  test('a programme that is called off reaches nobody, one that is asked for twice reaches them once', async () => {
    const asked = { programme: 'policy-notice', customerIds: [customerId], data: { topic: 'terms-updated' } };
    await post(anEvent('programme.cancelled', { programme: 'policy-notice', occurrence: `off-${run}` }));
    await post(
      anEvent('programme.triggered', { ...asked, occurrence: `off-${run}` }),
      anEvent('programme.triggered', { ...asked, occurrence: `on-${run}` }),
      anEvent('programme.triggered', { ...asked, occurrence: `on-${run}` }),
    );
    expect((await outbox()).filter((row) => row.startsWith('policy-notice'))).toEqual(['policy-notice sent']);
    expect(await endings('policy-notice')).toEqual(['cancelled', undefined]);
  });

  test('after a refusal nobody is told any more', async () => {
    const at = businessNow();
    const evidence = {
      customerId,
      purpose: 'service',
      state: 'refused',
      at,
      source: 'app',
      textVersion: '1',
    };
    await post(anEvent('consent.changed', evidence));
    await post(anEvent('policy.cancelled', { policyId, on: businessDay(0) }));
    expect((await outbox()).filter((row) => row.startsWith('policy-change'))).toEqual(['policy-change sent']);
    expect(await endings('policy-change')).toEqual(['refused', undefined]);
  });

  test('lies in the archive sealed', async () => {
    const s3 = new S3Client(clientConfig(inject('target')));
    const Bucket = outputs['ArchiveBucket'];
    const keys: string[] = [];
    for await (const { Contents = [] } of paginateListObjectsV2(
      { client: s3 },
      { Bucket, Prefix: 'sealed/policy-admin/' },
    ))
      keys.push(...Contents.flatMap(({ Key }) => Key ?? []));
    expect(keys.length).toBeGreaterThanOrEqual(sent - 1);
    const [Key] = keys;
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(await Body?.transformToString('latin1')).not.toMatch(/specversion|cus_|pol_/);
  });
});
