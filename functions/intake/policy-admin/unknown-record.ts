import { changedRecord } from '#shared/contracts/changes/change.ts';
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

/** The record that is not known, if the news changes such a one. */
export async function unknownRecord(
  news: PolicyNews,
  portfolio: Pick<AmendablePortfolio, 'whose'>,
): Promise<Unknown | undefined> {
  if (news.kind !== 'change') return undefined;
  const owner = await portfolio.whose(changedRecord(news.change));
  const isTheirs = news.change.type !== 'benefit.granted' || news.change.data.customerId === owner;
  return owner !== undefined && isTheirs ? undefined : notKnown(news);
}

/** What is said of a change whose record is not known. */
export function notKnown({ change }: Extract<PolicyNews, { kind: 'change' }>): Unknown {
  const { type } = changedRecord(change);
  return { unknown: type, field: `data.${type}Id` };
}
