import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { OffsetDateTime } from '../instant.ts';
import { soundFields } from './sound-fields.ts';

/** What a place is to the customer. */
export const LocationKind = z.enum(['risk', 'garage', 'home', 'office', 'mailing']);
export type LocationKind = z.infer<typeof LocationKind>;

const sixDigits = z.string().check(z.regex(/^\d{6}$/));

/**
 * The zones a place lies in. `adcode`: administrative division of China (GB/T 2260), six digits ·
 * `same`: US county with part digit (PSSCCC) · `ugc`: US zone or county (SSZNNN, SSCNNN).
 */
export const Geocodes = z.object({
  adcode: z.optional(sixDigits),
  same: z.optional(z.array(sixDigits).check(z.maxLength(50))),
  ugc: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}[CZ]\d{3}$/))).check(z.maxLength(50))),
});
export type Geocodes = z.infer<typeof Geocodes>;

function hasGeocode(codes: Geocodes | undefined): boolean {
  return Boolean(codes?.adcode || codes?.same?.length || codes?.ugc?.length);
}

/** A line of the portfolio: an insured or known place. Degrees WGS 84; `lat` and `lon` both or neither. */
export const LocationRecord = z
  .object({
    type: z.literal('location'),
    id: Id,
    customerId: Id,
    policyId: z.optional(Id),
    kind: LocationKind,
    lat: z.optional(z.number().check(z.gte(-90), z.lte(90))),
    lon: z.optional(z.number().check(z.gte(-180), z.lte(180))),
    geocodes: z.optional(Geocodes),
    asOf: z.optional(OffsetDateTime),
  })
  .check(
    z.refine((place) => place.lat !== undefined || place.lon === undefined, {
      path: ['lat'],
      params: { reason: 'missing' },
      when: soundFields('lat'),
    }),
    z.refine((place) => place.lon !== undefined || place.lat === undefined, {
      path: ['lon'],
      params: { reason: 'missing' },
      when: soundFields('lon'),
    }),
    z.refine((place) => place.lat !== undefined || place.lon !== undefined || hasGeocode(place.geocodes), {
      path: ['geocodes'],
      params: { reason: 'missing' },
      when: soundFields('geocodes'),
    }),
  );
export type LocationRecord = z.infer<typeof LocationRecord>;
