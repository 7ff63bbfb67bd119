import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { stages } from '#shared/config/stage-config.ts';
import { hazardAlertReceived } from '#shared/contracts/events/hazard-alert-received.ts';
import { messageReceived } from '#shared/contracts/events/message-received.ts';
import { portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import { portfolioUploaded } from '#shared/contracts/events/portfolio-uploaded.ts';
import { programmeTriggered } from '#shared/contracts/events/programme-triggered.ts';
import { replyDue } from '#shared/contracts/events/reply-due.ts';
import { serviceCompleted } from '#shared/contracts/events/service-completed.ts';
import { waitAfter } from '#shared/runtime/comes-again.ts';
import { grantsOfRole } from './granted.ts';
import { synthesized } from './synthesized.ts';
import { everyOfType, ofType, target } from './template.ts';

const FunctionProperties = z.object({
  FunctionName: z.string(),
  Timeout: z.number(),
  Role: z.unknown(),
  LoggingConfig: z.object({ LogGroup: z.unknown() }),
});
const QueueProperties = z.object({
  QueueName: z.string(),
  VisibilityTimeout: z.optional(z.number()),
  RedrivePolicy: z.optional(z.object({ deadLetterTargetArn: z.unknown(), maxReceiveCount: z.number() })),
});
const AlarmProperties = z.object({
  AlarmName: z.string(),
  AlarmDescription: z.string(),
  MetricName: z.string(),
  Dimensions: z._default(z.array(z.object({ Name: z.string(), Value: z.unknown() })), []),
  Namespace: z.string(),
  Threshold: z.number(),
});
const MetricFilterProperties = z.object({
  FilterPattern: z.string(),
  LogGroupName: z.unknown(),
  MetricTransformations: z.tuple([
    z.object({ MetricName: z.string(), MetricNamespace: z.string(), MetricValue: z.string() }),
  ]),
});
const Targets = z.tuple([z.object({ Arn: z.unknown(), DeadLetterConfig: z.object({ Arn: z.unknown() }) })]);
const Told = z.object({
  Environment: z.object({ Variables: z.object({ WORK_QUEUE_URL: z.unknown() }) }),
});
const Scheduled = z.object({
  ScheduleExpression: z.string(),
  Target: z.object({ Arn: z.unknown(), RoleArn: z.unknown() }),
});
const AccessLog = z.object({ DestinationArn: z.unknown(), Format: z.string() });
const Consumption = z.object({ EventSourceArn: z.unknown(), FunctionName: z.unknown() });

describe.each(stages)('the work of the stage %s', (stage) => {
  const { data, engagement } = synthesized(stage);
  const functions = ofType(engagement, 'AWS::Lambda::Function').map(({ id, Properties }) => ({
    id,
    raw: Properties,
    ...FunctionProperties.parse(Properties),
  }));
  const all = ofType(engagement, 'AWS::SQS::Queue').map(({ id, Properties }) => ({
    id,
    raw: Properties,
    ...QueueProperties.parse(Properties),
  }));
  const queues = all.filter(({ RedrivePolicy }) => RedrivePolicy !== undefined);
  const deadLetters = all.filter(({ RedrivePolicy }) => RedrivePolicy === undefined);
  const alarms = ofType(engagement, 'AWS::CloudWatch::Alarm').map(({ Properties }) =>
    AlarmProperties.parse(Properties),
  );
  const [door] = ofType(engagement, 'AWS::ApiGatewayV2::Stage');
  const consumptions = ofType(engagement, 'AWS::Lambda::EventSourceMapping');
  const alarmed = (metric: string) =>
    alarms
      .filter(({ MetricName }) => MetricName === metric)
      .map(({ Dimensions }) => target(Dimensions[0]?.Value))
      .toSorted();

  test('is done by a function for each capability', () => {
    const names = functions.map(({ FunctionName }) => FunctionName).toSorted();
    const expected = [
      'agenda',
      'alerts',
      'converse',
      'eum',
      'import',
      ...(stage === 'prod' ? [] : ['inbound']),
      'intake',
      'outreach',
      'outreach-replies',
      'outreach-urgent',
      'policy-admin',
      'reminders',
      'surveys',
      'triggers',
      'watch',
    ];
    expect(names).toEqual(expected.map((name) => `covercast-${stage}-${name}`));
  });

  test.each(functions)('$FunctionName runs on Node 24, arm64', ({ raw }) => {
    expect(raw).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Environment: { Variables: { STAGE: stage } },
    });
  });

  test('is done under one role per function', () => {
    const roles = functions.map(({ Role }) => target(Role));
    expect(roles).not.toContain(undefined);
    expect(new Set(roles).size).toBe(functions.length);
  });

  test('is logged in one group per function', () => {
    const groups = functions.map(({ LoggingConfig }) => target(LoggingConfig.LogGroup));
    expect(groups).not.toContain(undefined);
    expect(new Set(groups).size).toBe(functions.length);
  });

  test('raises an alarm when any function fails', () => {
    expect(alarmed('Errors')).toEqual(functions.map(({ id }) => id).toSorted());
  });

  test('raises an alarm when any queue gives a message up, or keeps one waiting', () => {
    const counted = alarmed('ApproximateNumberOfMessagesVisible');
    expect(counted).toEqual(deadLetters.map(({ id }) => id).toSorted());
    expect(alarmed('ApproximateAgeOfOldestMessage')).toEqual(queues.map(({ id }) => id).toSorted());
  });

  test.each([
    ['urgent', 'outreach-urgent', 60],
    ['replies', 'outreach-replies', 60],
    ['ordinary', 'outreach', 900],
  ])('raises an alarm when what is on the queue %s is put back for too long', (lane, name, seconds) => {
    const fn = functions.find(({ FunctionName }) => FunctionName === `covercast-${stage}-${name}`);
    const filters = ofType(engagement, 'AWS::Logs::MetricFilter').map(({ Properties }) =>
      MetricFilterProperties.parse(Properties),
    );
    const filter = filters.find(
      ({ LogGroupName }) => target(LogGroupName) === target(fn?.LoggingConfig.LogGroup),
    );
    expect(filter?.FilterPattern).toBe('{ $.message = "put back" }');
    const [measured] = filter?.MetricTransformations ?? [];
    expect(measured?.MetricValue).toBe('$.waitedSeconds');
    const alarm = alarms.find(({ AlarmName }) => AlarmName === `covercast-${stage}-${lane}-put-back-late`);
    expect(alarm).toMatchObject({
      MetricName: measured?.MetricName,
      Namespace: measured?.MetricNamespace,
      Threshold: seconds,
    });
  });

  test('raises an alarm when what is due has waited in the agenda for ten minutes', () => {
    const fn = functions.find(({ FunctionName }) => FunctionName === `covercast-${stage}-agenda`);
    const filter = ofType(engagement, 'AWS::Logs::MetricFilter')
      .map(({ Properties }) => MetricFilterProperties.parse(Properties))
      .find(({ LogGroupName }) => target(LogGroupName) === target(fn?.LoggingConfig.LogGroup));
    expect(filter?.FilterPattern).toBe('{ $.message = "drained" }');
    const [measured] = filter?.MetricTransformations ?? [];
    expect(measured?.MetricValue).toBe('$.counts.latestSeconds');
    expect(alarms.find(({ AlarmName }) => AlarmName === `covercast-${stage}-agenda-late`)).toMatchObject({
      MetricName: measured?.MetricName,
      Namespace: measured?.MetricNamespace,
      Threshold: 600,
    });
  });

  test('raises an alarm when the door answers 5xx', () => {
    const [api] = ofType(engagement, 'AWS::ApiGatewayV2::Api');
    const [refused, ...others] = alarms.filter(({ MetricName }) => MetricName === '5xx');
    expect(refused?.Dimensions).toEqual([
      { Name: 'ApiId', Value: { Ref: api.id } },
      { Name: 'Stage', Value: door.Properties['StageName'] },
    ]);
    expect(others).toEqual([]);
  });

  test('raises an alarm when the door turns anything away with 429', () => {
    const filter = ofType(engagement, 'AWS::Logs::MetricFilter')
      .map(({ Properties }) => MetricFilterProperties.parse(Properties))
      .find(({ FilterPattern }) => FilterPattern === '{ $.status = "429" }');
    const [measured] = filter?.MetricTransformations ?? [];
    const { DestinationArn } = AccessLog.parse(door.Properties['AccessLogSettings']);
    expect(target(filter?.LogGroupName)).toBe(target(DestinationArn));
    expect(alarms.find(({ AlarmName }) => AlarmName === `covercast-${stage}-webhooks-429`)).toMatchObject({
      MetricName: measured?.MetricName,
      Namespace: measured?.MetricNamespace,
      Threshold: 1,
    });
  });

  test('raises an alarm when any rule cannot deliver', () => {
    const [bus] = ofType(engagement, 'AWS::Events::EventBus');
    const undelivered = alarms.filter(({ MetricName }) => MetricName === 'FailedInvocations');
    const RuleName = (name: string) => ({ Name: 'RuleName', Value: `covercast-${stage}-${name}` });
    expect(undelivered.map(({ Dimensions }) => Dimensions)).toEqual(
      expect.arrayContaining([
        [RuleName('portfolio-uploaded')],
        [{ Name: 'EventBusName', Value: { Ref: bus.id } }, RuleName('hazard-alert-received')],
        [{ Name: 'EventBusName', Value: { Ref: bus.id } }, RuleName('portfolio-changed')],
        [{ Name: 'EventBusName', Value: { Ref: bus.id } }, RuleName('programme-triggered')],
        [{ Name: 'EventBusName', Value: { Ref: bus.id } }, RuleName('message-received')],
        [{ Name: 'EventBusName', Value: { Ref: bus.id } }, RuleName('reply-due')],
        [{ Name: 'EventBusName', Value: { Ref: bus.id } }, RuleName('service-completed')],
      ]),
    );
    expect(undelivered).toHaveLength(ofType(engagement, 'AWS::Events::Rule').length);
  });

  test.each(alarms)(
    'alarm $AlarmName says who is hurt and where help stands',
    ({ AlarmName, AlarmDescription }) => {
      const heading = AlarmName.replace(`covercast-${stage}-`, '');
      expect(AlarmDescription).toMatch(/^(Everyone|Policyholders|Customers) /);
      expect(AlarmDescription).toMatch(new RegExp(` Runbook: ${heading}$`));
    },
  );

  test('waits in twelve queues, each with dead letters of its own', () => {
    const names = queues.map(({ QueueName }) => QueueName.replace(`covercast-${stage}-`, '')).toSorted();
    const expected = [
      ...['alerts', 'converse', 'eum-receipts', 'eum-texts', 'import', 'import-tasks', 'ordinary'],
      ...['reminders', 'replies', 'surveys', 'triggers', 'urgent'],
    ];
    expect(names).toEqual(expected);
    const dead = queues.map(({ RedrivePolicy }) => target(RedrivePolicy?.deadLetterTargetArn)).toSorted();
    expect(dead).toEqual(deadLetters.map(({ id }) => id).toSorted());
  });

  test.each(all)('queue $QueueName is encrypted under our own key', ({ raw }) => {
    expect(raw).toHaveProperty('KmsMasterKeyId');
  });

  test('is taken message by message, each answered for by itself', () => {
    expect(consumptions).toHaveLength(queues.length);
    for (const { Properties } of consumptions) {
      expect(Properties).toMatchObject({ BatchSize: 1, FunctionResponseTypes: ['ReportBatchItemFailures'] });
      expect(Properties).toHaveProperty('ScalingConfig.MaximumConcurrency');
    }
  });

  test('stays hidden for six times as long as its function may take', () => {
    for (const { Properties } of consumptions) {
      const { EventSourceArn, FunctionName } = Consumption.parse(Properties);
      const queue = queues.find(({ id }) => id === target(EventSourceArn));
      const taker = functions.find(({ id }) => id === target(FunctionName));
      expect(queue?.VisibilityTimeout).toBeGreaterThanOrEqual(6 * (taker?.Timeout ?? Number.NaN));
    }
  });

  test.each(['urgent', 'replies'])(
    'on the queue %s is done within ten seconds and seen again after sixty',
    (lane) => {
      const sender = functions.find(({ FunctionName }) => FunctionName.endsWith(`outreach-${lane}`));
      const queue = queues.find(({ QueueName }) => QueueName.endsWith(lane));
      expect([sender?.Timeout, queue?.VisibilityTimeout]).toEqual([10, 60]);
    },
  );

  test('follows rules made of the contracts of events, and reaches functions through queues only', () => {
    const rules = ofType(engagement, 'AWS::Events::Rule');
    const patterns = rules.map(({ Properties }) => Properties['EventPattern']);
    const bucket = `covercast-${stage}-import-111122223333-eu-central-1`;
    const events = [
      portfolioUploaded(bucket),
      hazardAlertReceived,
      portfolioChanged,
      programmeTriggered,
      messageReceived,
      replyDue,
      serviceCompleted,
    ];
    const expected = events.map(({ pattern }) => pattern);
    const asRule = expected.map(({ detailType, ...rest }) => ({ ...rest, 'detail-type': detailType }));
    expect(patterns).toEqual(expect.arrayContaining(asRule));
    expect(patterns).toHaveLength(asRule.length);
    for (const { Properties } of rules) {
      const [{ Arn }] = Targets.parse(Properties['Targets']);
      expect(queues.map(({ id }) => id)).toContain(target(Arn));
    }
  });

  test.each(ofType(engagement, 'AWS::Events::Rule'))(
    'loses nothing that $id cannot deliver: its queue has the dead letters of it, and accepts them',
    ({ id, Properties }) => {
      const [{ Arn, DeadLetterConfig }] = Targets.parse(Properties['Targets']);
      const queue = queues.find((one) => one.id === target(Arn));
      const dead = target(DeadLetterConfig.Arn);
      expect(dead).toBe(target(queue?.RedrivePolicy?.deadLetterTargetArn));
      const accepting = ofType(engagement, 'AWS::SQS::QueuePolicy').filter(
        (policy) =>
          JSON.stringify(policy.Properties['Queues']).includes(`"${dead}"`) &&
          JSON.stringify(policy.Properties['PolicyDocument']).includes(
            `"aws:SourceArn":{"Fn::GetAtt":["${id}","Arn"]}`,
          ),
      );
      expect(accepting).toHaveLength(1);
    },
  );

  test('is tried again for a minute or two where it is urgent, for longer where it can wait, and for a day where nobody may bring it back', () => {
    const spread = queues.map(({ QueueName, RedrivePolicy }) => {
      const waits = Array.from({ length: (RedrivePolicy?.maxReceiveCount ?? 1) - 1 }, (_, n) =>
        waitAfter(n + 1),
      );
      return [QueueName.replace(`covercast-${stage}-`, ''), waits.reduce((sum, wait) => sum + wait, 0)];
    });
    expect(Object.fromEntries(spread)).toEqual({
      alerts: 75,
      urgent: 75,
      replies: 75,
      ordinary: 2175,
      import: 635,
      'import-tasks': 635,
      reminders: 2175,
      surveys: 2175,
      triggers: 635,
      'eum-texts': 83_175,
      'eum-receipts': 83_175,
      converse: 635,
    });
  });

  test('knows a queue of its own, each function that takes from one or several', () => {
    const taken = consumptions.map(({ Properties }) => Consumption.parse(Properties));
    for (const { FunctionName } of taken) {
      const own = taken.filter((one) => target(one.FunctionName) === target(FunctionName));
      const taker = functions.find(({ id }) => id === target(FunctionName));
      const queues = own.map(({ EventSourceArn }) => ({ Ref: target(EventSourceArn) }));
      expect(queues).toContainEqual(Told.parse(taker?.raw).Environment.Variables.WORK_QUEUE_URL);
    }
  });

  test('is looked after every minute, by schedules of which each may call its function and do nothing else', () => {
    const schedules = ofType(engagement, 'AWS::Scheduler::Schedule').map(({ Properties }) =>
      Scheduled.parse(Properties),
    );
    const called = schedules.map(({ Target }) => functions.find(({ id }) => id === target(Target.Arn)));
    const names = called.map((fn) => fn?.FunctionName.replace(`covercast-${stage}-`, ''));
    expect(names.toSorted()).toEqual(['agenda', 'watch']);
    expect(new Set(schedules.map(({ ScheduleExpression }) => ScheduleExpression))).toEqual(
      new Set(['rate(1 minute)']),
    );
  });

  test.each(ofType(engagement, 'AWS::Scheduler::Schedule'))('schedule $id may call one function', (one) => {
    const { Target } = Scheduled.parse(one.Properties);
    const rights = grantsOfRole({ engagement }, target(Target.RoleArn) ?? '');
    expect(rights.map(({ action }) => action)).toEqual(['lambda:InvokeFunction']);
    expect(JSON.stringify(rights)).not.toContain('*');
  });

  test('raises an alarm when a schedule calls nobody', () => {
    const silent = ofType(engagement, 'AWS::CloudWatch::Alarm').filter(
      ({ Properties }) => Properties['MetricName'] === 'Invocations',
    );
    expect(silent.map(({ Properties }) => Properties['TreatMissingData'])).toEqual([
      'breaching',
      'breaching',
    ]);
  });

  test('hears of new import files from S3 itself, not through a custom resource', () => {
    const [bucket] = everyOfType(data, 'AWS::S3::Bucket').filter(({ id }) => id.startsWith('Import'));
    const configuration = { EventBridgeConfiguration: { EventBridgeEnabled: true } };
    expect(bucket?.Properties['NotificationConfiguration']).toEqual(configuration);
    expect(Object.values(data.Resources).filter(({ Type }) => Type.startsWith('Custom::'))).toEqual([]);
  });
});

describe.each(stages)('the door of the stage %s', (stage) => {
  const { engagement } = synthesized(stage);
  const [door] = ofType(engagement, 'AWS::ApiGatewayV2::Stage');

  test('is one path for feeds, one for policy systems, and two for Twilio where it texts, each for every method, so that the function answers 405', () => {
    const routes = ofType(engagement, 'AWS::ApiGatewayV2::Route').map(
      ({ Properties }) => Properties['RouteKey'],
    );
    const ofTwilio = stage === 'prod' ? [] : ['ANY /webhooks/twilio', 'ANY /webhooks/twilio-status'];
    expect(routes.toSorted()).toEqual(['ANY /webhooks/policy-admin', ...ofTwilio, 'ANY /webhooks/{source}']);
  });

  test('is throttled', () => {
    const throttled = { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 };
    expect(door.Properties['DefaultRouteSettings']).toMatchObject(throttled);
  });

  test('logs no address, path, query, header or body', () => {
    const { Format } = AccessLog.parse(door.Properties['AccessLogSettings']);
    const used = [...Format.matchAll(/\$context\.([\w.]+)/g)].map(([, name]) => name);
    expect(used.toSorted()).toEqual([
      'integrationErrorMessage',
      'requestId',
      'requestTime',
      'responseLatency',
      'responseLength',
      'routeKey',
      'status',
    ]);
  });
});

describe.each(stages)('the outputs of the stage %s', (stage) => {
  test('are what the command line reads', () => {
    const { Outputs } = synthesized(stage).engagement;
    const sandbox = stage === 'prod' ? [] : ['AgendaFunction', 'SandboxTopicArn', 'TwilioSecret'];
    const always = [
      'AgendaTable',
      'ArchiveBucket',
      'ContentKeyArn',
      'CoreTable',
      'EpisodesTable',
      'IdentityKeyArn',
      'ImportBucket',
      'InboundTopicArn',
      'IndexKeyArn',
      'KeysTable',
      'LedgerTable',
      'OperatorRoleArn',
      'OrdinaryQueueUrl',
      'PlaceKeyArn',
      'PlannerRoleArn',
      'Queues',
      'ReceiptsTopicArn',
      'RemindersQueueUrl',
      'RepliesQueueUrl',
      'SimulatorRoleArn',
      'StopsTable',
      'TasksTable',
      'UrgentQueueUrl',
      'WebhookSecretCap',
      'WebhookSecretPolicyAdmin',
      'WebhookUrl',
    ];
    expect(Object.keys(Outputs).toSorted()).toEqual([...always, ...sandbox].toSorted());
  });
});
