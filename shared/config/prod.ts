import { anxing } from './brands.ts';
import type { StageConfig } from './stage-config.ts';

/** The one stage that texts people. */
export const prod: StageConfig = {
  stage: 'prod',
  version: '2026-11-22',
  brands: { anxing },
  defaultBrand: 'anxing',
  sms: {
    transport: 'phones',
    countries: ['CN', 'US', 'CA', 'GB', 'FR', 'IT', 'ES', 'DE'],
    partsPerSecond: 20,
  },
  disabledProgrammes: [],
};
