import type { SealedField } from '../../contracts/facts.ts';
import type { PortfolioRecord } from '../../contracts/records/record.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { Amendments } from '../../domain/portfolio/amend/amendments.ts';
import { coreAddress, sealedIn } from '../../domain/portfolio/split.ts';
import type { Open } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';

/** The attribute of an item in which lies, sealed, what its line says below later news, and the news. */
export const AMENDED = 'amended';

/** The class under which that is sealed. Nothing in it is contact data, so nobody has to open such to change a part. */
export function classOfAmendments(type: PortfolioRecord['type']): 'identity' | 'policy' | 'place' {
  switch (type) {
    case 'customer':
      return 'identity';
    case 'policy':
    case 'claim':
      return 'policy';
    case 'location':
      return 'place';
  }
}

/** Where an item lies, as it says. */
export function keyIn(item: Item): ItemKey {
  return { pk: textIn(item, 'pk'), sk: textIn(item, 'sk') };
}

/** The sealed news of a customer's item, if it has any. */
export function amendmentsField(
  type: PortfolioRecord['type'],
  item: Item,
  customerId: string,
): SealedField | undefined {
  return sealedIn(item, AMENDED, coreAddress(keyIn(item), customerId, classOfAmendments(type)));
}

/** The news in opened fields, in order. Throws StoredItemInvalid. */
export async function openAmendments(
  open: Open,
  fields: readonly SealedField[],
): Promise<readonly Amendments[]> {
  const opened = await open.open(fields);
  return opened.map((secret) => stored('amendment', () => Amendments.parse(secret.reveal())));
}
