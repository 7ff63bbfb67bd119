import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { configOf } from '#shared/config/config.ts';
import { providersInUse } from '#shared/config/providers-in-use.ts';
import { type Stage, stages } from '#shared/config/stage-config.ts';
import { grantsOfFunction, grantsOfRole, statementsOf, textOf } from './granted.ts';
import { type HolderName, reasonedGrants } from './grants.ts';
import { anApp, synthesized, type Templates } from './synthesized.ts';
import { everyOfType, type NamedResource, ofType } from './template.ts';

const KeyPolicy = z.object({
  Statement: z.array(z.object({ Sid: z.optional(z.string()), Condition: z.optional(z.unknown()) })),
});

const ResourcePolicy = z.object({
  Statement: z.array(
    z.object({
      Effect: z.string(),
      Action: z.unknown(),
      Principal: z.optional(z.unknown()),
      Condition: z.optional(z.unknown()),
    }),
  ),
});

const functions = [
  'intake',
  'import',
  'alerts',
  'outreach-urgent',
  'outreach-replies',
  'outreach',
  'watch',
  'agenda',
  'reminders',
  'policy-admin',
  'triggers',
  'eum',
  'inbound',
  'converse',
  'surveys',
] as const;
/** The functions that send, which have one handler. */
const sending = ['outreach-urgent', 'outreach-replies', 'outreach'] as const;
const people = ['operator', 'simulator', 'planner'] as const;
const all = [...functions, ...people] as const satisfies readonly HolderName[];

/** Who there is in a stage: Twilio is heard where it texts. */
function holdersIn(stage: Stage): readonly HolderName[] {
  const isTwilio = providersInUse(configOf(stage)).has('twilio');
  return all.filter((holder) => holder !== 'inbound' || isTwilio);
}

function roleOfPeople({ engagement }: Templates, name: (typeof people)[number]): string {
  const found = ofType(engagement, 'AWS::IAM::Role').find(({ id }) => id.toLowerCase().startsWith(name));
  if (found === undefined) throw new Error(`There is no role ${name}.`);
  return found.id;
}

function rightsOf(templates: Templates, holder: HolderName): readonly string[] {
  const person = people.find((one) => one === holder);
  const grants = person
    ? grantsOfRole(templates, roleOfPeople(templates, person))
    : grantsOfFunction(templates, holder);
  return grants.map(textOf);
}

function holdersOf(templates: Templates, holders: readonly HolderName[], right: string): readonly string[] {
  return holders.filter((holder) => rightsOf(templates, holder).includes(right));
}

/** What is allowed; partitions of a table, which a right may be limited to, are no resources. */
function allowedIn({ Properties }: NamedResource): string {
  const isLeftOut = (name: string, value?: { readonly Effect?: unknown }) =>
    name === 'dynamodb:LeadingKeys' || value?.Effect === 'Deny';
  return JSON.stringify(Properties, (name, value) => (isLeftOut(name, value) ? undefined : value));
}

function wildcardsIn(policy: NamedResource): readonly string[] {
  return [...allowedIn(policy).matchAll(/"([^"]*\*[^"]*)"/g)].map(([, text = '']) => text);
}

describe.each(stages)('the rights in the stage %s', (stage) => {
  const templates = synthesized(stage);
  const { data, engagement } = templates;
  const holders = holdersIn(stage);
  const reasoned = reasonedGrants(configOf(stage).sms.transport);
  const policies = ofType(engagement, 'AWS::IAM::Policy');

  test.each(holders)('of %s are the listed ones, each with its reason, and no other', (holder) => {
    const listed = reasoned[holder].flatMap(({ may }) => may);
    expect([...new Set(rightsOf(templates, holder))].toSorted()).toEqual([...new Set(listed)].toSorted());
  });

  test.each(policies)('$id reaches to more than one thing only for a recorded reason', (policy) => {
    const recorded = policy.Metadata?.cdk_nag?.rules_to_suppress ?? [];
    for (const wildcard of wildcardsIn(policy)) {
      const accepted = recorded.find(({ id }) => id === `AwsSolutions-IAM5[Resource::${wildcard}]`);
      expect(accepted?.reason, wildcard).toMatch(/^[A-Z].{30,}\.$/);
    }
  });

  test('hold for everything nowhere but for texting phones', () => {
    const everything = policies.filter((policy) => wildcardsIn(policy).includes('*'));
    const texting = stage === 'prod' ? [/^OutreachOrdinary/, /^OutreachReplies/, /^OutreachUrgent/] : [];
    expect(everything.map(({ id }) => id).toSorted()).toEqual(
      texting.map((start) => expect.stringMatching(start)),
    );
  });

  test('come from the policies of roles alone', () => {
    for (const { Properties } of ofType(engagement, 'AWS::IAM::Role')) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
      expect(Properties).not.toHaveProperty('Policies');
    }
    expect(everyOfType(engagement, 'AWS::IAM::ManagedPolicy')).toEqual([]);
    expect(everyOfType(data, 'AWS::IAM::Role')).toEqual([]);
  });

  test.each([
    ['contact', 'ContactKey', ['import', ...sending, 'policy-admin', 'eum', 'inbound']],
    ['identity', 'IdentityKey', ['import', ...sending, 'reminders', 'policy-admin', 'planner']],
    ['policy', 'PolicyKey', ['import', ...sending, 'policy-admin']],
    ['place', 'PlaceKey', ['import', 'alerts', 'policy-admin', 'simulator']],
    ['content', 'ContentKey', [...sending, 'eum', 'inbound', 'converse', 'operator']],
    ['health', 'HealthKey', []],
    ['index', 'IndexKey', ['import', 'policy-admin', 'eum', 'inbound', 'converse', 'operator']],
  ])('let those open %s data who must', (_, key, expected) => {
    const there = expected.filter((name) => holders.some((holder) => holder === name));
    expect(holdersOf(templates, holders, `kms:Decrypt on ${key}`)).toEqual(there);
  });

  test('to the key of things at rest hold only through the service that keeps the thing', () => {
    const direct = holders
      .flatMap((holder) => rightsOf(templates, holder))
      .filter((right) => /DataKey$/.test(right));
    expect(direct).toEqual([]);
  });

  test('to write what is known of customers has no operator, but for what they refuse, a clock, that they looked, and what is done', () => {
    const writing =
      /^dynamodb:(BatchWrite|Delete|Put|Update)Item on (?!StopsTable |TasksTable |AgendaTable under clock$|LedgerTable under looked#\*$)/;
    expect(rightsOf(templates, 'operator').filter((right) => writing.test(right))).toEqual([]);
  });

  test('to write tasks let nobody open one again that is closed, nor take away that it is', () => {
    const writing = /^dynamodb:(BatchWrite|Delete|Put|Update)Item on TasksTable/;
    const rights = (holder: (typeof holders)[number]) =>
      rightsOf(templates, holder).filter((right) => writing.test(right));
    expect(rights('operator')).toEqual([
      'dynamodb:DeleteItem on TasksTable under open',
      'dynamodb:PutItem on TasksTable under closed',
    ]);
    expect(rights('converse')).toEqual(['dynamodb:PutItem on TasksTable under open']);
  });

  test('let nobody delete or replace what somebody refuses, or what goes on record of halts', () => {
    const rights = holders.flatMap((holder) => rightsOf(templates, holder));
    expect(
      new Set(rights.filter((right) => /^dynamodb:(Delete|Put|Update)Item on StopsTable/.test(right))),
    ).toEqual(
      new Set([
        'dynamodb:DeleteItem on StopsTable under halts',
        'dynamodb:DeleteItem on StopsTable under kept, kept#*',
        'dynamodb:PutItem on StopsTable under halts, halts#history, cancelled#*',
        'dynamodb:PutItem on StopsTable under kept, kept#*',
        'dynamodb:PutItem on StopsTable under cancelled#*',
        'dynamodb:UpdateItem on StopsTable under refusals#*',
        'dynamodb:UpdateItem on StopsTable under refusals#customer#*',
        'dynamodb:UpdateItem on StopsTable under refusals#number#*',
      ]),
    );
  });

  test.each(['simulator', 'planner'] as const)('to change anything has no %s', (rehearsing) => {
    const reading =
      /^(dynamodb:(BatchGetItem|GetItem|Query) on|s3:GetObject on|kms:Decrypt on \w+Key( through (dynamodb|s3))?$)/;
    expect(rightsOf(templates, rehearsing).filter((right) => !reading.test(right))).toEqual([]);
  });

  test('to what is remembered of customers has nobody whom public feeds reach', () => {
    const tables = ['AgendaTable', 'CoreTable', 'KeysTable', 'LedgerTable', 'StopsTable', 'TasksTable'];
    const facing = rightsOf(templates, 'intake');
    expect(facing.filter((right) => tables.some((table) => right.includes(` on ${table}`)))).toEqual(
      stage === 'prod' ? [] : ['dynamodb:GetItem on AgendaTable under clock'],
    );
  });

  test.each(['RulesDeliverToQueues', 'TopicsDeliverToQueues', 'TextsArrive'])(
    'of services to the key of queues and topics are held by account alone: %s',
    (sid) => {
      const statements = ofType(data, 'AWS::KMS::Key')
        .flatMap(({ Properties }) => KeyPolicy.parse(Properties['KeyPolicy']).Statement)
        .filter(({ Sid }) => Sid === sid);
      const byAccount = { StringEquals: { 'aws:SourceAccount': '111122223333' } };
      expect(statements.map(({ Condition }) => Condition)).toEqual([byAccount]);
    },
  );

  test('to publish what providers tell has the provider alone, in the name of this account', () => {
    const publishing = ofType(engagement, 'AWS::SNS::TopicPolicy')
      .flatMap(({ Properties }) => ResourcePolicy.parse(Properties['PolicyDocument']).Statement)
      .filter(({ Effect }) => Effect === 'Allow');
    expect(publishing).toHaveLength(2);
    for (const statement of publishing)
      expect(statement).toMatchObject({
        Action: 'sns:Publish',
        Principal: { Service: 'sms-voice.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
      });
  });

  test.each(['Texts', 'Receipts'])('to leave anything on the queue of %s has one topic alone', (queue) => {
    const [policy] = ofType(engagement, 'AWS::SQS::QueuePolicy').filter(({ id }) =>
      id.startsWith(`Inbound${queue}QueuePolicy`),
    );
    const allowed = ResourcePolicy.parse(policy?.Properties['PolicyDocument']).Statement.filter(
      ({ Effect }) => Effect === 'Allow',
    );
    const topic = queue === 'Texts' ? 'InboundTextsTopic' : 'InboundEventsTopic';
    expect(allowed).toMatchObject([
      { Action: 'sqs:SendMessage', Principal: { Service: 'sns.amazonaws.com' } },
    ]);
    expect(JSON.stringify(allowed)).toMatch(new RegExp(`"aws:SourceArn":\\{"Ref":"${topic}[0-9A-F]{8}"`));
  });

  test('to read what customers write from its queues has the function alone that hears them', () => {
    const reading = /^sqs:ReceiveMessage on Inbound/;
    const readers = holders.filter((holder) =>
      rightsOf(templates, holder).some((right) => reading.test(right)),
    );
    expect(readers).toEqual(['eum']);
  });

  test.each(people)('of the %s are taken on by people of the account', (name) => {
    const role = ofType(engagement, 'AWS::IAM::Role').find(({ id }) => id === roleOfPeople(templates, name));
    expect(role?.Properties['AssumeRolePolicyDocument']).toMatchObject({
      Statement: [{ Action: 'sts:AssumeRole', Principal: { AWS: 'arn:aws:iam::111122223333:root' } }],
    });
  });

  test('to keys, queues and buckets are open to nobody outside the account', () => {
    const types = [
      'AWS::KMS::Key',
      'AWS::S3::BucketPolicy',
      'AWS::SQS::QueuePolicy',
      'AWS::SNS::TopicPolicy',
    ];
    const open = [data, engagement]
      .flatMap((template) => types.flatMap((type) => everyOfType(template, type)))
      .filter((resource) => /"Principal":("\*"|{"AWS":"\*"})/.test(allowedIn(resource)));
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(['local', 'staging'] as const)('the stage %s', (stage) => {
  const templates = synthesized(stage);

  test('cannot text a phone', () => {
    for (const holder of holdersIn(stage)) {
      const publishing = rightsOf(templates, holder).filter((right) => right.startsWith('sns:'));
      const toSandbox = holder.startsWith('outreach') ? ['sns:Publish on OutreachSandboxTopic'] : [];
      const asProvider = ['sns:Publish on InboundEventsTopic', 'sns:Publish on InboundTextsTopic'];
      expect(publishing).toEqual(holder === 'operator' ? asProvider : toSandbox);
    }
  });

  test('verifies texts by an account that nobody has', () => {
    const [secret] = ofType(templates.data, 'AWS::SecretsManager::Secret').filter(
      ({ Properties }) => Properties['Name'] === `covercast/${stage}/channel/twilio`,
    );
    expect(JSON.stringify(secret?.Properties['GenerateSecretString'])).toContain(`AC${'0'.repeat(32)}`);
  });
});

describe('the stage prod', () => {
  const templates = synthesized('prod');

  test('has no sandbox: no topic of it, and no function that knows one', () => {
    expect(JSON.stringify(templates.engagement)).not.toMatch(/sandbox/i);
  });

  test('invents no account of Twilio’s, and lets nobody write to us as a provider would', () => {
    expect(JSON.stringify(templates.data)).not.toContain('channel/twilio');
    const writing = holdersIn('prod').flatMap((holder) => rightsOf(templates, holder));
    expect(writing.filter((right) => /^sns:Publish on Inbound|channel\/twilio/.test(right))).toEqual([]);
  });

  test.each(sending)('lets %s text phones and publish to no topic', (name) => {
    const publishing = rightsOf(templates, name);
    expect(publishing.filter((right) => right.startsWith('sns:'))).toEqual(['sns:Publish on *']);
    const role = ofType(templates.engagement, 'AWS::IAM::Role').find(({ Properties }) =>
      String(Properties['Description']).endsWith(` ${name} may do`),
    );
    expect(statementsOf(templates, role?.id ?? '')).toContainEqual({
      Effect: 'Deny',
      Action: 'sns:Publish',
      Resource: 'arn:aws:sns:*:*:*',
    });
  });
});

describe('an account that bounds roles', () => {
  test('finds its boundary on every role', () => {
    const assembly = anApp('staging', { permissionsBoundary: 'fence' }).synth();
    const { template } = assembly.getStackByName('covercast-staging-engagement');
    const roles = Object.values<Record<string, unknown>>(template.Resources).filter(
      ({ Type }) => Type === 'AWS::IAM::Role',
    );
    expect(roles).toHaveLength(20);
    for (const { Properties } of roles)
      expect(Properties).toHaveProperty('PermissionsBoundary', 'arn:aws:iam::111122223333:policy/fence');
  });
});
