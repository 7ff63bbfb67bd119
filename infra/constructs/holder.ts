import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Variable } from '#shared/env.ts';

/**
 * Whoever is granted something: a function or a person's role. A grant is a right and, where code uses it,
 * the variable that says where the thing is; resources give both in one call.
 */
export interface Holder {
  /** Gives a right. */
  allow(statement: PolicyStatement): void;
  /** Tells where the thing is. */
  tell(variable: Variable, value: string): void;
}
