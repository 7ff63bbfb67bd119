import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { configOf } from '#shared/config/config.ts';
import type { DataClass } from '#shared/contracts/class-of-data.ts';
import type { Deployed, Deployment } from '../config.ts';
import { AccessLogs } from '../constructs/access-logs.ts';
import { Bucket } from '../constructs/bucket.ts';
import { ClassKey } from '../constructs/class-key.ts';
import { DataKey } from '../constructs/data-key.ts';
import { InventedTwilioAccount } from '../constructs/invented-twilio-account.ts';
import { Table } from '../constructs/table.ts';
import { WebhookSecrets } from '../constructs/webhook-secrets.ts';

interface DataStackProps extends StackProps, Deployed {}

/** The key of each class, and of the look-up index. */
type ClassKeys = Readonly<Record<DataClass | 'index', ClassKey>>;

/** What must outlive any deployment: tables, keys, buckets and the feeds' secrets. */
export class DataStack extends Stack {
  readonly dataKey: DataKey;
  readonly coreTable: Table;
  readonly episodesTable: Table;
  readonly stopsTable: Table;
  readonly ledgerTable: Table;
  readonly agendaTable: Table;
  readonly tasksTable: Table;
  readonly keysTable: Table;
  readonly webhooksTable: Table;
  readonly classKeys: ClassKeys;
  readonly importBucket: Bucket;
  readonly archiveBucket: Bucket;
  readonly webhookSecrets: WebhookSecrets;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props);
    const { deployment } = props;
    this.dataKey = new DataKey(this, 'DataKey', { deployment });
    const kept = { deployment, dataKey: this.dataKey };
    this.coreTable = new Table(this, 'Core', { ...kept, variable: 'coreTable' });
    // Of its own, so that operators may write refusals and halts, and nothing else that is known of customers.
    this.stopsTable = new Table(this, 'Stops', { ...kept, variable: 'stopsTable' });
    // Of its own, so that who matches alerts may write which belong together, and nothing about customers.
    this.episodesTable = new Table(this, 'Episodes', { ...kept, variable: 'episodesTable' });
    this.ledgerTable = new Table(this, 'Ledger', { ...kept, variable: 'ledgerTable' });
    // Of its own, so that who plans may write plans, and nothing else.
    this.agendaTable = new Table(this, 'Agenda', { ...kept, variable: 'agendaTable' });
    // Of its own, so that who answers customers may open tasks, and read none.
    this.tasksTable = new Table(this, 'Tasks', { ...kept, variable: 'tasksTable' });
    // Seven days: destroying a key must be erasure after that.
    this.keysTable = new Table(this, 'Keys', { ...kept, variable: 'keysTable', recoveryDays: 7 });
    // Of its own, so that the function that faces the internet has no right to anything about customers.
    this.webhooksTable = new Table(this, 'Webhooks', { ...kept, variable: 'webhooksTable', recoveryDays: 1 });
    this.classKeys = this.#classKeys(deployment);
    const stored = { ...kept, accessLogs: new AccessLogs(this, 'AccessLogs', { deployment }) };
    this.importBucket = new Bucket(this, 'Import', { ...stored, ...importFiles });
    this.archiveBucket = new Bucket(this, 'Archive', { ...stored, ...archive });
    this.webhookSecrets = new WebhookSecrets(this, 'WebhookSecrets', kept);
    if (configOf(deployment.stage).sms.transport === 'sandbox') {
      new InventedTwilioAccount(this, 'InventedTwilioAccount', kept);
    }
  }

  #classKeys(deployment: Deployment): ClassKeys {
    const key = (id: string, of: DataClass | 'index') =>
      new ClassKey(this, id, { deployment, of, keysTable: this.keysTable });
    return {
      contact: key('ContactKey', 'contact'),
      place: key('PlaceKey', 'place'),
      identity: key('IdentityKey', 'identity'),
      policy: key('PolicyKey', 'policy'),
      health: key('HealthKey', 'health'),
      content: key('ContentKey', 'content'),
      index: key('IndexKey', 'index'),
    };
  }
}

// Import files hold personal data in clear. S3 counts days up to the next midnight UTC, for the current version
// and again for what a deletion leaves: 4 days and 1 day are at most 7 in all.
const importFiles = {
  name: 'import',
  variable: 'importBucket',
  announces: true,
  keptFor: Duration.days(4),
  restorableFor: Duration.days(1),
} as const;

// Public feeds, byte for byte, for five years: as long as a decision that rests on them may be questioned.
const archive = {
  name: 'archive',
  variable: 'archiveBucket',
  keptFor: Duration.days(5 * 365 + 1),
  restorableFor: Duration.days(90),
} as const;
