import { InboundRef } from '../inbound.ts';
import { defineEvent } from './event.ts';

/** Somebody has written to us; what and from which number, lies sealed in the ledger. */
export const messageReceived = defineEvent('MessageReceived', 1, InboundRef);
