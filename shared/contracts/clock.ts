import type * as z from 'zod/mini';
import type { Instant } from './instant.ts';

/** What a decision or a due time is measured by. Movable outside production. */
export type BusinessInstant = Instant & z.core.$brand<'business-clock'>;

/** What leases, expiry of rows, signatures, caches and retries are measured by. Never moved. */
export type SystemInstant = Instant & z.core.$brand<'system-clock'>;

/** Tells business time. Handing a SystemClock where this is asked for does not compile. */
export type BusinessClock = () => BusinessInstant;

/** Tells the machine's time. Handing a BusinessClock where this is asked for does not compile. */
export type SystemClock = () => SystemInstant;
