import { local } from './local.ts';
import { prod } from './prod.ts';
import { type Stage, type StageConfig, stages } from './stage-config.ts';
import { staging } from './staging.ts';

const byStage: Readonly<Record<Stage, StageConfig>> = { local, staging, prod };

/** Whether the text names a stage. */
export function isStage(text: string): text is Stage {
  return stages.some((stage) => stage === text);
}

/** The configuration of a stage. */
export function configOf(stage: Stage): StageConfig {
  return byStage[stage];
}
