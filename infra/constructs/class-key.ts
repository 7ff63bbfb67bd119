import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { DataClass } from '#shared/contracts/class-of-data.ts';
import type { Variable } from '#shared/env.ts';
import { type Deployed, nameIn } from '../config.ts';
import type { Holder } from './holder.ts';
import { removalIn } from './removal.ts';
import type { Table } from './table.ts';

interface ClassKeyProps extends Deployed {
  /** The class of data it opens, or the keyed look-up index. */
  readonly of: DataClass | 'index';
  /** Where the keys wrapped by it lie. */
  readonly keysTable: Table;
}

/** The KMS key of one class of sensitive data. Who may use it is who may read the class. */
export class ClassKey extends Construct {
  readonly key: Key;
  readonly #keysTable: Table;
  readonly #variable: Variable;

  constructor(scope: Construct, id: string, { of, keysTable, deployment }: ClassKeyProps) {
    super(scope, id);
    this.#keysTable = keysTable;
    this.#variable = `${of}Key`;
    this.key = new Key(this, 'Key', {
      alias: nameIn(deployment, of),
      description: `Covercast: wraps the keys of class ${of}`,
      enableKeyRotation: true,
      removalPolicy: removalIn(deployment),
    });
  }

  /** Lets the holder read the class: unwrap its keys. */
  grantOpen(holder: Holder): void {
    holder.allow(this.#may('kms:Decrypt'));
    this.#keysTable.grant(holder, 'BatchGetItem', 'Query');
    holder.tell(this.#variable, this.key.keyArn);
  }

  /** Lets the holder write the class, which includes making its keys; whoever seals can open. */
  grantSeal(holder: Holder): void {
    this.grantOpen(holder);
    holder.allow(this.#may('kms:GenerateDataKey'));
    this.#keysTable.grant(holder, 'PutItem', 'UpdateItem');
  }

  #may(action: string): PolicyStatement {
    return new PolicyStatement({ actions: [action], resources: [this.key.keyArn] });
  }
}
