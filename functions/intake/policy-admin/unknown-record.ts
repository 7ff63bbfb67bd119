import { changedRecord } from '#shared/contracts/changes/change.ts';
import { premiumOfNewPolicy } from '#shared/domain/portfolio/amend/premium-of-new-policy.ts';
import type { AmendablePortfolio } from '#shared/ports/portfolio.ts';
import type { PolicyNews } from '#shared/sources/policy-admin/policy-news.ts';

/** That a change is of a record there is none of, or of another customer's, and the field that says of which. */
export interface Unknown {
  readonly unknown: 'policy' | 'claim' | 'customer';
  readonly field: string;
}

/** Whether something is that. */
export function isUnknown(value: object): value is Unknown {
  return 'unknown' in value;
}

/** The new policy of a renewal that says what is due of it, when nobody has told of that, or it is another customer's. */
export const unknownNewPolicy: Unknown = { unknown: 'policy', field: 'data.newPolicyId' };

/** The record that is not known, if the news changes such a one. */
export async function unknownRecord(
  news: PolicyNews,
  portfolio: Pick<AmendablePortfolio, 'whose'>,
): Promise<Unknown | undefined> {
  if (news.kind !== 'change') return undefined;
  const { change } = news;
  const owner = await portfolio.whose(changedRecord(change));
  const isTheirs = change.type !== 'benefit.granted' || change.data.customerId === owner;
  if (owner === undefined || !isTheirs) return notKnown(news);
  const premium = premiumOfNewPolicy(change);
  if (!premium || (await portfolio.whose(changedRecord(premium))) === owner) return undefined;
  return unknownNewPolicy;
}

/** What is said of a change whose record is not known. */
export function notKnown({ change }: Extract<PolicyNews, { kind: 'change' }>): Unknown {
  const { type } = changedRecord(change);
  return { unknown: type, field: `data.${type}Id` };
}
