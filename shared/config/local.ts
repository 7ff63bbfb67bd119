import { anxing } from './brands.ts';
import { servedBySns } from './served-by-sns.ts';
import type { StageConfig } from './stage-config.ts';

/** The laptop: everything real but the phones. */
export const local: StageConfig = {
  stage: 'local',
  version: '2026-11-22',
  brands: { anxing },
  defaultBrand: 'anxing',
  sms: {
    transport: 'sandbox',
    countries: ['CN', ...servedBySns],
    partsPerSecond: 20,
  },
  disabledProgrammes: [],
};
