import { serviceKey } from '../../../domain/surveys/service-item.ts';
import type { EffectWrite } from './effect-writes.ts';

/**
 * One more in a set that a service has: whatever order they come in, and however often, the set is the same. Of a service
 * that is gone nothing is kept.
 */
export function addToService(
  { customerId, serviceId }: { readonly customerId: string; readonly serviceId: string },
  set: 'answers' | 'comments',
  one: string,
): EffectWrite {
  return {
    in: 'core',
    update: serviceKey(customerId, serviceId),
    change: { expression: 'ADD #set :one', names: { '#set': set }, values: { ':one': new Set([one]) } },
    condition: { expression: 'attribute_exists(pk)' },
    mayBeLeftOut: true,
  };
}
