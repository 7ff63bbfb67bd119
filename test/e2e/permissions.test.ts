import { DecryptCommand, GenerateDataKeyCommand, KMSClient, paginateListAliases } from '@aws-sdk/client-kms';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import type { KeyClass } from '#shared/ports/master-keys.ts';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { table } from '../../scripts/covercast/show/table.ts';
import { asFunction, takeOn } from '../support/as-role.ts';
import { outputs } from '../support/deployed.ts';
import { whoMayOpen } from '../support/who-may-open.ts';

const target = inject('target');
const root = new KMSClient(clientConfig(target));
const classes: readonly KeyClass[] = [...dataClasses, 'index'];

/** A class's deployed KMS key, and a data key wrapped by it. */
interface Deployed {
  readonly KeyId: string;
  readonly wrapped: Uint8Array;
}

async function deployedKeys(): Promise<ReadonlyMap<KeyClass, Deployed>> {
  const keys = new Map<KeyClass, Deployed>();
  for await (const { Aliases = [] } of paginateListAliases({ client: root }, {})) {
    for (const { AliasName, TargetKeyId } of Aliases) {
      const keyClass = classes.find((one) => AliasName === `alias/covercast-local-${one}`);
      if (!keyClass || !TargetKeyId) continue;
      const KeyId = `arn:aws:kms:${target.region}:000000000000:key/${TargetKeyId}`;
      const { CiphertextBlob } = await root.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256' }));
      keys.set(keyClass, { KeyId, wrapped: CiphertextBlob ?? new Uint8Array() });
    }
  }
  return keys;
}

/** Whether it went through. Anything but "access denied" is no answer. */
async function allowed(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'AccessDeniedException') return false;
    throw error;
  }
}

/** What a role turns out to be able to do with a class's key, in the words of the table. */
async function tried(kms: KMSClient, keyClass: KeyClass, { KeyId, wrapped }: Deployed): Promise<string> {
  const unwraps = await allowed(kms.send(new DecryptCommand({ KeyId, CiphertextBlob: wrapped })));
  const makes = await allowed(kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256' })));
  const [seals, opens] = keyClass === 'index' ? ['digests', 'looks up'] : ['seals', 'opens'];
  if (unwraps && makes) return seals;
  if (makes) return 'makes keys it cannot open';
  return unwraps ? opens : '';
}

/** The roles that people take on, by the output that names them. */
const people: Readonly<Record<string, string>> = {
  operator: 'OperatorRoleArn',
  simulator: 'SimulatorRoleArn',
  planner: 'PlannerRoleArn',
};

async function clientOf(holder: string): Promise<KMSClient> {
  const output = people[holder];
  const role = output === undefined ? asFunction(target, holder) : takeOn(target, outputs[output] ?? '');
  return new KMSClient(await role);
}

describe('with IAM enforced', () => {
  const declared = whoMayOpen();
  const found = new Map<string, Readonly<Record<string, string>>>();

  beforeAll(async () => {
    const keys = await deployedKeys();
    expect([...keys.keys()].toSorted()).toEqual(classes.toSorted());
    for (const holder of declared.keys()) {
      const kms = await clientOf(holder);
      const cells: Record<string, string> = {};
      for (const [keyClass, key] of keys) cells[keyClass] = await tried(kms, keyClass, key);
      found.set(holder, cells);
    }
    const rows = [...found].map(([holder, cells]) => [holder, ...classes.map((one) => cells[one] ?? '')]);
    console.log(table([['tried', ...classes], ...rows]));
  });

  test('the table in ARCHITECTURE.md names every function and the roles of people', () => {
    const holders = [
      'agenda',
      'alerts',
      'converse',
      'eum',
      'import',
      'inbound',
      'intake',
      'operator',
      'outreach',
      'outreach-replies',
      'outreach-urgent',
      'planner',
      'policy-admin',
      'reminders',
      'simulator',
      'surveys',
      'triggers',
      'watch',
    ];
    expect([...declared.keys()].toSorted()).toEqual(holders);
  });

  test.each([...declared])('%s can do with each class what the table says, and no more', (holder, may) => {
    expect(found.get(holder)).toEqual(may);
  });
});
