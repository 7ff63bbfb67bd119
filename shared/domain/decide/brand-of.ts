import type { Brand, StageConfig } from '../../config/stage-config.ts';
import { ConfigurationError } from '../../errors.ts';

/** The brand a customer knows us by: their own where configured, else the default. Throws ConfigurationError. */
export function brandOf(config: StageConfig, key: string | undefined): Brand {
  const brand = config.brands[key ?? config.defaultBrand] ?? config.brands[config.defaultBrand];
  if (!brand)
    throw new ConfigurationError(
      `The brand ${config.defaultBrand} is not configured (config: defaultBrand).`,
    );
  return brand;
}
