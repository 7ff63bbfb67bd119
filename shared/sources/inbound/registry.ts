import { eum } from './eum.ts';
import type { InboundSource } from './inbound-source.ts';
import { twilio } from './twilio.ts';

/** Every provider of texts that come in. One line each. */
export const inboundSources: readonly InboundSource[] = [eum, twilio];
