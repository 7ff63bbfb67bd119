import { configOf, isStage } from '../config/config.ts';
import type { StageConfig } from '../config/stage-config.ts';
import { readEnv } from '../env.ts';
import { ConfigurationError } from '../errors.ts';

/** The configuration of the stage the function runs in. Throws ConfigurationError. */
export function stageConfig(): StageConfig {
  const { stage } = readEnv('stage');
  if (!isStage(stage)) throw new ConfigurationError('The environment variable STAGE names no stage.');
  return configOf(stage);
}
