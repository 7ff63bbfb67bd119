import * as z from 'zod/mini';
import type { FillInput, Programme } from '../programme.ts';
import { signatureOf } from '../signature.ts';

const NoData = z.strictObject({});

/** What a reply may say beside its own words: where it leads to, whose it is. */
type MoreWords = (
  input: Pick<FillInput, 'brand' | 'locale' | 'customer'>,
) => Readonly<Record<string, string>>;

/**
 * A reply in fixed words: who speaks and whom to call, and `more`. It takes no data and tells nothing of anybody.
 */
export function fixedReply(
  name: string,
  { more, ...terms }: { readonly more?: MoreWords } & Pick<Programme, 'evenIfRefused'> = {},
): Programme {
  return {
    name,
    purpose: 'service',
    aboutPolicies: false,
    data: NoData,
    examples: [{}],
    fill: ({ data, ...input }) => ({
      ...NoData.parse(data),
      signature: signatureOf(input.brand, input.locale),
      hotline: input.brand.hotline,
      ...more?.(input),
    }),
    ...terms,
  };
}
