import { AttributeType, Billing, TableClass, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type Conditions, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Variable } from '#shared/env.ts';
import { type Deployed, isKept } from '../config.ts';
import type { DataKey } from './data-key.ts';
import type { Holder } from './holder.ts';
import { removalIn } from './removal.ts';

/** What may be asked of a table, as DynamoDB names it. */
export type TableAction =
  | 'BatchGetItem'
  | 'BatchWriteItem'
  | 'DeleteItem'
  | 'DescribeTable'
  | 'GetItem'
  | 'PutItem'
  | 'Query'
  | 'UpdateItem';

const writes: readonly TableAction[] = ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem'];

interface TableProps extends Deployed {
  readonly dataKey: DataKey;
  /** The variable that carries its name. */
  readonly variable: Variable;
  /** How far back it can be restored, in days (1–35). */
  readonly recoveryDays?: number;
}

/**
 * A table: keys `pk` and `sk`, on demand, restorable, encrypted under the data key, protected from deletion
 * outside the laptop; items with a past `expiresAt` (epoch seconds) go by themselves.
 */
export class Table extends Construct {
  readonly table: TableV2;
  readonly #props: TableProps;

  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id);
    this.#props = props;
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      tableClass: TableClass.STANDARD,
      timeToLiveAttribute: 'expiresAt',
      encryption: TableEncryptionV2.customerManagedKey(props.dataKey.key),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: props.recoveryDays ?? 35,
      },
      deletionProtection: isKept(props.deployment),
      removalPolicy: removalIn(props.deployment),
    });
  }

  /** Lets the holder do these and no more, and tells it the table's name. */
  grant(holder: Holder, ...actions: readonly TableAction[]): void {
    this.#allow(holder, actions);
  }

  /** Lets the holder do these in partitions of these names alone; `kept#*` is all that begin so. */
  grantUnder(holder: Holder, partitions: readonly string[], ...actions: readonly TableAction[]): void {
    // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
    this.#allow(holder, actions, { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] } });
  }

  /** Lets the holder go through all there is and read of it the keys, and nothing else. */
  grantScanOfKeys(holder: Holder): void {
    // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
    this.#allow(holder, ['Scan'], {
      'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['pk', 'sk'] },
      StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
    });
  }

  #allow(holder: Holder, actions: readonly (TableAction | 'Scan')[], conditions?: Conditions): void {
    const named = actions.map((action) => `dynamodb:${action}`);
    const statement = { actions: named, resources: [this.table.tableArn] };
    holder.allow(new PolicyStatement({ ...statement, ...(conditions && { conditions }) }));
    holder.tell(this.#props.variable, this.table.tableName);
    if (actions.some((action) => writes.some((one) => one === action)))
      this.#props.dataKey.grantWriteThrough('dynamodb', holder);
    else this.#props.dataKey.grantReadThrough('dynamodb', holder);
  }
}
