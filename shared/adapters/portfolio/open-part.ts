import { PolicyDetails } from '../../contracts/sealed.ts';
import { type Amendable, RecordPart } from '../../domain/portfolio/amend/part.ts';
import type { Standing } from '../../domain/portfolio/amend/standing.ts';
import { coreAddress, sealedIn } from '../../domain/portfolio/split.ts';
import type { Open } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';
import { amendmentsField, keyIn, openAmendments } from './amended-attribute.ts';

/** What news can change of a record, opened, beside its item as it lies; `details` of a policy alone. */
export interface OpenedPart {
  readonly item: Item;
  readonly customerId: string;
  readonly standing: Standing;
  readonly details: PolicyDetails | undefined;
}

/** Opens it: of a policy what is sealed of it, of others nothing but earlier news. Throws VaultError, StoredItemInvalid. */
export async function openPart(open: Open, type: Amendable, item: Item): Promise<OpenedPart> {
  const customerId = textIn(item, type === 'customer' ? 'id' : 'customerId');
  const field = amendmentsField(type, item, customerId);
  const [amendments] = field ? await openAmendments(open, [field]) : [];
  const details = type === 'policy' ? await detailsIn(open, item, customerId) : undefined;
  const line = amendments?.line ?? stored(type, () => partIn(type, item, details));
  const standing = { line, asOf: textIn(item, 'asOf'), news: amendments?.news ?? [] };
  return { item, customerId, standing, details };
}

async function detailsIn(open: Open, item: Item, customerId: string): Promise<PolicyDetails> {
  const field = sealedIn(item, 'details', coreAddress(keyIn(item), customerId, 'policy'));
  const [secret] = await open.open(field ? [field] : []);
  return stored('policy', () => PolicyDetails.parse(secret?.reveal()));
}

function partIn(type: Amendable, item: Item, details: PolicyDetails | undefined): RecordPart {
  const premium = details?.premium && { premiumDue: { on: item['premiumDueOn'], amount: details.premium } };
  return RecordPart.parse({ ...item, type, ...premium });
}
