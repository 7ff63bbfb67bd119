import { BINARY, STRUCTURED } from '../cloudevents/read-cloud-event.ts';

/** The door of the insurer's policy and claims systems: what it is called, and what it takes. */
export const policyAdmin = {
  name: 'policy-admin',
  contentTypes: [STRUCTURED, BINARY],
  maxBytes: 256 * 1024,
} as const;
