import { ClaimCode } from '../../contracts/claim-code.ts';
import { itemKeyOf, itemText } from '../../domain/item-key.ts';
import { byCode, indexRowKey } from '../../domain/portfolio/index-rows.ts';
import type { KeyedIndex } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn, textsIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';
import type { Action } from '../dynamo/transact.ts';
import { newClaimCode } from '../new-claim-code.ts';

/**
 * The code of a claim that is about to be written: the one it has, for customers were told it, else one that is drawn
 * now. Throws StoredItemInvalid.
 */
export function codeOfClaim(head: Item | undefined): ClaimCode {
  const code = head?.['code'];
  return code === undefined ? newClaimCode() : stored('claim code', () => ClaimCode.parse(code));
}

/** What a claim that stands without a code gets with news of it, and the row that leads to it; nothing where it has one. */
export interface CodeGiven {
  readonly attributes: Item;
  readonly actions: readonly Action[];
}

/** The same for a claim as its item lies. */
export async function givingCode(index: KeyedIndex, item: Item): Promise<CodeGiven> {
  if (item['code'] !== undefined) return { attributes: {}, actions: [] };
  const code = codeOfClaim(item);
  const { kind, canonical } = byCode(code);
  const id = textIn(item, 'id');
  const row = itemText(indexRowKey(kind, await index.digest(kind, canonical), { type: 'claim', id }));
  return {
    attributes: { code, indexRows: [...textsIn(item, 'indexRows'), row] },
    actions: [{ put: { customerId: textIn(item, 'customerId'), ...itemKeyOf(row) } }],
  };
}
