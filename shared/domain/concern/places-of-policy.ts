import type { LocationRecord } from '../../contracts/records/location.ts';
import type { ProductLine } from '../../contracts/records/policy.ts';

/** What of a location tells whose place it is. */
export type PlaceOf = Pick<LocationRecord, 'kind' | 'policyId'>;

/** The kinds of place that stand for a policy without one of its own, first to last. */
const FALLBACKS: Readonly<Partial<Record<ProductLine, readonly LocationRecord['kind'][]>>> = {
  motor: ['garage', 'home'],
  home: ['risk', 'home'],
};

/**
 * The places of a policy among its customer's: those that carry its id, except office and mailing; if none, those
 * without a policy id of kind `garage`, or if none `home` (motor), `risk`, or if none `home` (home). Other lines have
 * only places of their own.
 */
export function placesOfPolicy<Place extends PlaceOf>(
  policy: { readonly id: string; readonly line: ProductLine },
  places: readonly Place[],
): readonly Place[] {
  const own = places.filter(
    ({ kind, policyId }) => policyId === policy.id && kind !== 'office' && kind !== 'mailing',
  );
  if (own.length > 0) return own;
  const shared = places.filter(({ policyId }) => policyId === undefined);
  const found = (FALLBACKS[policy.line] ?? []).map((kind) => shared.filter((place) => place.kind === kind));
  return found.find((ofKind) => ofKind.length > 0) ?? [];
}
