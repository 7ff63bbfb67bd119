import type { Hazard } from './hazard.ts';
import { typhoon } from './typhoon.ts';

/** Every hazard a programme tells of. One line each. */
export const hazards: readonly Hazard[] = [typhoon];
