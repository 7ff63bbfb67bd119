import type { Change } from '#shared/contracts/changes/change.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { noticeOfOpening } from '#shared/domain/notices/claim-opened.ts';
import type { Notice } from '#shared/domain/notices/notice.ts';
import { noticeOf } from '#shared/domain/notices/notice-of.ts';
import { premiumOfNewPolicy } from '#shared/domain/portfolio/amend/premium-of-new-policy.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import type { PolicyEventRead } from '#shared/sources/policy-admin/read-policy-event.ts';
import type { PolicyAdminServices } from './services.ts';
import { notKnown, type Unknown, unknownNewPolicy } from './unknown-record.ts';

/** What came of an event: whose book changed, what they are to be told, and whether it stops messages. */
export interface Applied {
  readonly changed: readonly string[];
  readonly notice?: Notice | undefined;
  readonly stopsMessages?: boolean;
}

const nothing: Applied = { changed: [] };

/** Does what an event says, as an import line would; doing it again changes nothing. */
export async function applyNews(
  { news, occurredAt, receivedAt }: PolicyEventRead,
  services: PolicyAdminServices,
): Promise<Applied | Unknown> {
  switch (news.kind) {
    case 'line':
      return saveLine({ ...news.record, asOf: occurredAt }, { asOf: occurredAt, now: receivedAt }, services);
    case 'change':
      return (await applyChange(news.change, receivedAt, services)) ?? notKnown(news);
    case 'cancellation':
      await services.stops.cancel({ ...news.cancellation, at: occurredAt });
      return { changed: [], stopsMessages: true };
    case 'service':
    case 'trigger':
      return nothing;
  }
}

async function saveLine(
  record: PortfolioRecord,
  { asOf, now }: { readonly asOf: string; readonly now: string },
  { portfolio }: PolicyAdminServices,
): Promise<Applied> {
  const [saved] = await portfolio.save([{ record, asOf }]);
  const changed = [ownerOf(record), ...(saved?.left ?? [])];
  await portfolio.settlePlaces(changed);
  if (saved?.outcome === 'older') return nothing;
  return { changed, notice: record.type === 'claim' ? noticeOfOpening(record, asOf, now) : undefined };
}

/**
 * An explicit refusal is kept of its own, too, however old the news: no line that comes later undoes it. What a renewal
 * says of the new policy is news of that one, whatever stands of the old.
 */
async function applyChange(
  change: Change,
  now: string,
  { portfolio, stops }: PolicyAdminServices,
): Promise<Applied | Unknown | undefined> {
  const isRefusal = change.type === 'consent.changed' && change.data.state === 'refused';
  if (isRefusal) {
    const { customerId, purpose, channel, at } = change.data;
    await stops.refuse({ customerId }, { purpose, at, source: 'policy-admin', ...(channel && { channel }) });
  }
  const of = change.type === 'benefit.granted' ? change.data.customerId : undefined;
  const answer = await portfolio.amend(change, of);
  if (answer.outcome === 'unknown') return undefined;
  const { customerId, record } = answer;
  const premium = premiumOfNewPolicy(change);
  const ofNew = premium && (await portfolio.amend(premium, customerId)).outcome;
  if (ofNew === 'unknown') return unknownNewPolicy;
  const stopsMessages = isRefusal || change.type === 'hold.set';
  if (answer.outcome === 'older')
    return { changed: ofNew && ofNew !== 'older' ? [customerId] : [], stopsMessages };
  if (record.type === 'policy') await portfolio.settlePlaces([customerId]);
  return { changed: [customerId], stopsMessages, notice: noticeOf(change, record, now) };
}
