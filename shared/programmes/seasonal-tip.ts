import * as z from 'zod/mini';
import { seasonIds } from '../rules/seasons.ts';
import type { FillInput, Programme } from './programme.ts';
import { seasonalWords } from './seasonal-words.ts';
import { signatureOf } from './signature.ts';

/** Which season it is; the words are ours. */
const SeasonalData = z.strictObject({ season: z.enum(seasonIds) });

function variables({ data, brand, locale }: FillInput): Readonly<Record<string, string>> {
  const { season } = SeasonalData.parse(data);
  return {
    signature: signatureOf(brand, locale),
    tip: seasonalWords[locale.startsWith('zh') ? 'zh' : 'en'][season],
    hotline: brand.hotline,
  };
}

/** What to mind in a season, or a greeting on a festival; to holders of a policy that it touches. */
export const seasonalTip: Programme = {
  name: 'seasonal-tip',
  purpose: 'marketing',
  aboutPolicies: true,
  data: SeasonalData,
  examples: [{ season: 'typhoons' }, ...seasonIds.map((season) => ({ season }))],
  fill: variables,
};
