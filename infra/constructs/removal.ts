import { RemovalPolicy } from 'aws-cdk-lib';
import { type Deployment, isKept } from '../config.ts';

/** What becomes of a thing that holds data when it leaves the template: it stays, but on the laptop. */
export function removalIn(deployment: Deployment): RemovalPolicy {
  return isKept(deployment) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}
