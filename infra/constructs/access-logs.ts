import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { type Deployed, type Deployment, nameIn } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import { removalIn } from './removal.ts';

/** What holds for every bucket: nobody outside, nothing in clear on the wire, nothing overwritten for good. */
export const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  versioned: true,
} as const;

/** The end of every object and of every older version; no bucket is without one. */
export function ending(kept: {
  readonly keptFor: Duration;
  readonly restorableFor: Duration;
}): LifecycleRule {
  return { expiration: kept.keptFor, noncurrentVersionExpiration: kept.restorableFor };
}

/** The name of a bucket: unique in the world by account and region. */
export function bucketNameIn(deployment: Deployment, name: string): string {
  return `${nameIn(deployment, name)}-${deployment.account}-${deployment.region}`;
}

/** Where S3 writes who asked for which object, for 90 days. Keys of objects carry ids, never personal data. */
export class AccessLogs extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { deployment }: Deployed) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      ...closed,
      bucketName: bucketNameIn(deployment, 'access-logs'),
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [ending({ keptFor: Duration.days(90), restorableFor: Duration.days(1) })],
      removalPolicy: removalIn(deployment),
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'BucketsLogTheirAccesses',
        principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: { StringEquals: { 'aws:SourceAccount': deployment.account } },
      }),
    );
    acknowledge(this.bucket, 'AwsSolutions-S1', 'It is the log; logging its own accesses would feed itself.');
  }
}
