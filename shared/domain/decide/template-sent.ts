import type { Template } from '../../templates/template.ts';
import type { Facts } from './check.ts';

/** The words a message goes in: with an offer those that say more, else the plain ones; undefined where there are none. */
export function templateSent(
  { template, offerTemplate }: Pick<Facts, 'template' | 'offerTemplate'>,
  withOffer: boolean | undefined,
): Template | undefined {
  return withOffer ? offerTemplate : template;
}
