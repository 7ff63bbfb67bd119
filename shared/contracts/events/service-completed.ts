import { ServiceDone } from '../changes/service-done.ts';
import { defineEvent } from './event.ts';

/** A service that a customer was given is over: whoever asks how it was may ask now. */
export const serviceCompleted = defineEvent('ServiceCompleted', 1, ServiceDone);
