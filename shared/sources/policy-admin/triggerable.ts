import * as z from 'zod/mini';
import { programmes } from '../../programmes/registry.ts';

const names = new Set(
  programmes.filter(({ messageClass }) => messageClass !== undefined).map(({ name }) => name),
);

/** The name of a programme that may be asked for from outside: those that events of ours start may not. */
export const TriggerableName = z
  .string()
  .check(z.refine((name) => names.has(name), { params: { reason: 'unknown-value' } }));
