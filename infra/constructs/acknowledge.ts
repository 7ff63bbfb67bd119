import { Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * Accepts one finding of cdk-nag on one construct, for a reason that stands in the template beside it.
 * The only place where findings are accepted. Several findings of one rule each have their own id:
 * `AwsSolutions-IAM5[Resource::*]`.
 */
export function acknowledge(construct: Construct, finding: `AwsSolutions-${string}`, reason: string): void {
  Validations.of(construct).acknowledge({ id: finding, reason });
}
