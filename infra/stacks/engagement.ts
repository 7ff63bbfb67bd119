import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { configOf } from '#shared/config/config.ts';
import { type Deployed, hasMovableClock, nameIn } from '../config.ts';
import { publicWebhookUrl } from '../constructs/public-webhook-url.ts';
import { twilioSecretName } from '../constructs/twilio-secret.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';
import { Agenda } from '../features/agenda.ts';
import { Alerts } from '../features/alerts.ts';
import { Converse } from '../features/converse.ts';
import { Import } from '../features/import.ts';
import { Inbound } from '../features/inbound.ts';
import { Intake } from '../features/intake.ts';
import { LostAlerts } from '../features/lost-alerts.ts';
import { MovableClock } from '../features/movable-clock.ts';
import { Operator } from '../features/operator.ts';
import { Outreach } from '../features/outreach.ts';
import { Planner } from '../features/planner.ts';
import { PolicyAdmin } from '../features/policy-admin.ts';
import { Reminders } from '../features/reminders.ts';
import { Simulator } from '../features/simulator.ts';
import { Triggers } from '../features/triggers.ts';
import { Watch } from '../features/watch.ts';
import type { DataStack } from './data.ts';

interface EngagementStackProps extends StackProps, Deployed {
  readonly data: DataStack;
}

/** What can be torn down and built again: the door, the bus, the queues and the functions between them. */
export class EngagementStack extends Stack {
  constructor(scope: Construct, id: string, props: EngagementStackProps) {
    super(scope, id, props);
    const { data, deployment } = props;
    const bus = new EventBus(this, 'Bus', { eventBusName: nameIn(deployment, 'engagement') });
    const common = { data, deployment };
    const imports = new Import(this, 'Import', { ...common, bus });
    const intake = new Intake(this, 'Intake', { ...common, bus });
    const { door } = intake;
    const webhookUrl = publicWebhookUrl(configOf(deployment.stage), door.url);
    const inbound = new Inbound(this, 'Inbound', { ...common, bus, door, webhookUrl });
    const outreach = new Outreach(this, 'Outreach', { ...common, webhookUrl });
    const reminders = new Reminders(this, 'Reminders', { ...common, bus, outreach });
    const agenda = new Agenda(this, 'Agenda', { ...common, outreach, reminders: reminders.queue });
    new PolicyAdmin(this, 'PolicyAdmin', { ...common, bus, door });
    const triggers = new Triggers(this, 'Triggers', { ...common, bus, outreach });
    const alerts = new Alerts(this, 'Alerts', { ...common, bus, outreach });
    const converse = new Converse(this, 'Converse', { ...common, bus, outreach });
    const { log: watch } = new Watch(this, 'Watch', { ...common, outreach });
    new LostAlerts(this, 'LostAlerts', { deployment, urgent: outreach.urgentLog, watch });
    const queues = [
      imports.queue,
      imports.tasks,
      alerts.queue,
      reminders.queue,
      triggers.queue,
      converse.queue,
      outreach.urgent,
      outreach.replies,
      outreach.ordinary,
    ];
    const candidates = outreach.ordinary;
    const operator = new Operator(this, 'Operator', {
      ...common,
      ...{ queues, candidates, inbound, reminders: reminders.queue },
    });
    const simulator = new Simulator(this, 'Simulator', common);
    const planner = new Planner(this, 'Planner', common);
    const { agendaTable } = data;
    if (hasMovableClock(deployment))
      new MovableClock(this, 'MovableClock', {
        agendaTable,
        agenda,
        operator,
        readers: [simulator, planner],
      });
    this.#tell({
      WebhookUrl: door.url,
      WebhookSecretCap: data.webhookSecrets.nameOf('cap'),
      WebhookSecretPolicyAdmin: data.webhookSecrets.nameOf('policy-admin'),
      ImportBucket: data.importBucket.bucketName,
      ArchiveBucket: data.archiveBucket.bucketName,
      CoreTable: data.coreTable.table.tableName,
      EpisodesTable: data.episodesTable.table.tableName,
      StopsTable: data.stopsTable.table.tableName,
      LedgerTable: data.ledgerTable.table.tableName,
      AgendaTable: data.agendaTable.table.tableName,
      TasksTable: data.tasksTable.table.tableName,
      KeysTable: data.keysTable.table.tableName,
      RemindersQueueUrl: reminders.queue.queue.queueUrl,
      UrgentQueueUrl: outreach.urgent.queue.queueUrl,
      RepliesQueueUrl: outreach.replies.queue.queueUrl,
      OrdinaryQueueUrl: outreach.ordinary.queue.queueUrl,
      Queues: this.toJsonString(addresses([...queues, inbound.texts, inbound.receipts])),
      InboundTopicArn: inbound.textsTopic.topicArn,
      ReceiptsTopicArn: inbound.eventsTopic.topicArn,
      TwilioSecret: outreach.sandboxTopic && twilioSecretName(deployment),
      SandboxTopicArn: outreach.sandboxTopic?.topicArn,
      OperatorRoleArn: operator.role.roleArn,
      SimulatorRoleArn: simulator.role.roleArn,
      PlannerRoleArn: planner.role.roleArn,
      AgendaFunction: hasMovableClock(deployment) ? agenda.function.function.functionName : undefined,
      ContentKeyArn: data.classKeys.content.key.keyArn,
      IndexKeyArn: data.classKeys.index.key.keyArn,
      IdentityKeyArn: data.classKeys.identity.key.keyArn,
      PlaceKeyArn: data.classKeys.place.key.keyArn,
    });
  }

  /** The outputs, which the command line reads: names are a contract. */
  #tell(outputs: Readonly<Record<string, string | undefined>>): void {
    for (const [name, value] of Object.entries(outputs)) if (value) new CfnOutput(this, name, { value });
  }
}

function addresses(queues: readonly WorkQueue[]) {
  const entries = queues.map(({ queueName, queue, deadLetters }) => [
    queueName,
    { url: queue.queueUrl, deadLetterUrl: deadLetters.queueUrl },
  ]);
  return Object.fromEntries(entries);
}
