import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BucketEncryption, CfnBucket, Bucket as S3Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Variable } from '#shared/env.ts';
import type { Deployed } from '../config.ts';
import { type AccessLogs, bucketNameIn, closed, ending } from './access-logs.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';
import type { Holder } from './holder.ts';
import { removalIn } from './removal.ts';

/** What may be asked of a bucket's objects, as S3 names it. */
export type ObjectAction =
  | 'DeleteObject'
  | 'DeleteObjectVersion'
  | 'GetObject'
  | 'GetObjectVersion'
  | 'PutObject';

/** Rights to the objects under a prefix (`reports/`; empty: to all), and why to more than one. */
export interface ObjectGrant {
  readonly actions: readonly ObjectAction[];
  readonly under: string;
  readonly reason: string;
}

interface BucketProps extends Deployed {
  /** What it is for; part of its name. */
  readonly name: string;
  readonly dataKey: DataKey;
  readonly accessLogs: AccessLogs;
  /** How long an object stays. */
  readonly keptFor: Duration;
  /** How long it stays after that, or after it was deleted or overwritten, as an older version. */
  readonly restorableFor: Duration;
  /** The variable that carries its name. */
  readonly variable: Variable;
  /** Whether the default bus hears of every new object. */
  readonly announces?: boolean;
}

/**
 * A bucket: versioned, closed to the public, spoken to over TLS only, encrypted under the data key, its accesses
 * logged. Its name is `<prefix>-<stage>-<name>-<account>-<region>`.
 */
export class Bucket extends Construct {
  readonly bucketName: string;
  readonly arn: string;
  readonly #props: BucketProps;

  constructor(scope: Construct, id: string, props: BucketProps) {
    super(scope, id);
    this.#props = props;
    this.bucketName = bucketNameIn(props.deployment, props.name);
    this.arn = `arn:${Stack.of(this).partition}:s3:::${this.bucketName}`;
    const bucket = new S3Bucket(this, 'Bucket', {
      ...closed,
      bucketName: this.bucketName,
      encryption: BucketEncryption.KMS,
      encryptionKey: props.dataKey.key,
      bucketKeyEnabled: true,
      lifecycleRules: [ending(props), { abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      removalPolicy: removalIn(props.deployment),
    });
    configure(bucket, props);
  }

  /** Gives rights to objects, and tells the holder the bucket's name. */
  grant(holder: Holder & Construct, { actions, under, reason }: ObjectGrant): void {
    const objects = `${this.arn}/${under}*`;
    const named = actions.map((action) => `s3:${action}`);
    holder.allow(new PolicyStatement({ actions: named, resources: [objects] }));
    holder.tell(this.#props.variable, this.bucketName);
    acknowledge(holder, `AwsSolutions-IAM5[Resource::${objects}]`, reason);
    if (actions.includes('PutObject')) this.#props.dataKey.grantWriteThrough('s3', holder);
    else if (actions.includes('GetObject')) this.#props.dataKey.grantReadThrough('s3', holder);
  }

  /**
   * Lets the holder list objects, or versions of objects. Listing objects is also what lets it tell "not there" from
   * "not allowed": S3 answers 403 for both to others.
   */
  grantList(holder: Holder, ...what: readonly ('Bucket' | 'BucketVersions')[]): void {
    const actions = what.map((listed) => `s3:List${listed}`);
    holder.allow(new PolicyStatement({ actions, resources: [this.arn] }));
  }
}

// Set on the resource itself: the construct's own property for events brings a custom resource that does the same.
function configure(bucket: S3Bucket, { name, accessLogs, announces = false }: BucketProps): void {
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket))
    throw new TypeError('A bucket is not made of one CfnBucket any more.');
  resource.loggingConfiguration = {
    destinationBucketName: accessLogs.bucket.bucketName,
    logFilePrefix: `${name}/`,
  };
  if (!announces) return;
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}
