import { coldWave } from './cold-wave.ts';
import { earthquake } from './earthquake.ts';
import { flood } from './flood.ts';
import { hail } from './hail.ts';
import type { Hazard } from './hazard.ts';
import { rainstorm } from './rainstorm.ts';
import { thunderstorm } from './thunderstorm.ts';
import { typhoon } from './typhoon.ts';
import { wind } from './wind.ts';

/** Every hazard a programme tells of. One line each. */
export const hazards: readonly Hazard[] = [
  typhoon,
  rainstorm,
  flood,
  wind,
  thunderstorm,
  hail,
  earthquake,
  coldWave,
];
