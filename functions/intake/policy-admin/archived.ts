import { changedRecord } from '#shared/contracts/changes/change.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import { policyAdmin } from '#shared/sources/policy-admin/policy-admin.ts';
import type { PolicyNews } from '#shared/sources/policy-admin/policy-news.ts';
import type { PolicyEventRead } from '#shared/sources/policy-admin/read-policy-event.ts';
import type { Delivery } from './delivery.ts';
import type { PolicyAdminServices } from './services.ts';

/** Keeps the body of an event, sealed under a key of the customer it concerns; of several, of the first it names. */
export async function archived(
  { key: id, news, text, receivedAt }: PolicyEventRead,
  { mediaType: contentType }: Delivery,
  { archive, portfolio }: Pick<PolicyAdminServices, 'archive' | 'portfolio'>,
): Promise<void> {
  const customerId = await concerned(news, portfolio);
  if (customerId === undefined) return; // it calls something off for everybody: a programme and an occurrence
  await archive.keep({ source: policyAdmin.name, id, receivedAt, customerId, contentType, text });
}

function concerned(
  news: PolicyNews,
  portfolio: Pick<PolicyAdminServices['portfolio'], 'whose'>,
): Promise<string | undefined> | string | undefined {
  switch (news.kind) {
    case 'line':
      return ownerOf(news.record);
    case 'change':
      return portfolio.whose(changedRecord(news.change));
    case 'service':
      return news.service.customerId;
    case 'trigger':
      return news.trigger.customerIds[0];
    case 'cancellation':
      return news.cancellation.customerIds?.[0];
  }
}
