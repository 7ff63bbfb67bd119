import { RemovalPolicy } from 'aws-cdk-lib';
import { type Deployment, isKept } from '../config.ts';

/**
 * What becomes of a store when it leaves the template or is replaced: it stays, but on the laptop. A first
 * deployment that fails takes it away again, so that the next one finds its names free.
 */
export function removalIn(deployment: Deployment): RemovalPolicy {
  return isKept(deployment) ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
}
