import * as z from 'zod/mini';
import { Instant } from '../instant.ts';
import { defineEvent } from './event.ts';

/**
 * A hazard alert came through a door for the first time and lies in the archive.
 * `alertKey` is where its canonical form lies, `rawKey` the bytes as they came; who sent it stays in there.
 */
export const hazardAlertReceived = defineEvent(
  'HazardAlertReceived',
  1,
  z.object({
    alertId: z.string(),
    alertKey: z.string(),
    rawKey: z.string(),
    source: z.string(),
    sent: Instant,
  }),
);
