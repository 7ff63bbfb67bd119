import type { SealedField } from '../../contracts/facts.ts';
import { type ItemKey, itemText } from '../../domain/item-key.ts';
import { locationKey } from '../../domain/portfolio/location-item.ts';
import { isCellRow } from '../../domain/portfolio/place-rows.ts';
import { coreAddress, sealedIn } from '../../domain/portfolio/split.ts';
import type { Secret } from '../../domain/secret.ts';
import type { Open, Seal } from '../../ports/vault.ts';
import type { RowItems } from './place-actions.ts';
import type { ChangedPair } from './place-changes.ts';

/** The vault as settling uses it. */
export interface PlaceVault {
  readonly seal: Seal;
  readonly open: Open;
}

/** The rows of changed pairs; the row of a cell carries the exact point, opened once and sealed for this row. */
export async function rowItems(
  { seal, open }: PlaceVault,
  changed: readonly ChangedPair[],
): Promise<RowItems> {
  const pointed = changed.flatMap((change) => {
    const field = sealedPoint(change);
    const cell = change.pair.rows.find(isCellRow);
    return field && cell ? [{ cell, field, customerId: change.pair.policy.customerId }] : [];
  });
  const points = await open.open(pointed.map(({ field }) => field));
  const sealed = await sealedFor(seal, pointed, points);
  const items = changed.flatMap(({ pair }) =>
    pair.rows.map((key) => ({ ...key, ...clearAttributes(pair), place: sealed.get(itemText(key)) })),
  );
  return new Map(items.map((item) => [itemText(item), item]));
}

async function sealedFor(
  seal: Seal,
  pointed: readonly { readonly cell: ItemKey; readonly customerId: string }[],
  points: readonly Secret<unknown>[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const fields = await seal.seal(
    pointed.map(({ cell, customerId }, at) => ({
      at: coreAddress(cell, customerId, 'place'),
      value: points[at]?.reveal(),
    })),
  );
  return new Map(fields.map(({ at, bytes }) => [at.item, bytes]));
}

function sealedPoint({ pair, location }: ChangedPair): SealedField | undefined {
  const { customerId, id } = pair.location;
  return sealedIn(location, 'place', coreAddress(locationKey(customerId, id), customerId, 'place'));
}

function clearAttributes({ policy, location, timeZone }: ChangedPair['pair']) {
  const { customerId, line, status, effectiveFrom, effectiveTo } = policy;
  const ids = { customerId, policyId: policy.id, locationId: location.id };
  return { ...ids, line, status, effectiveFrom, effectiveTo, timeZone };
}
