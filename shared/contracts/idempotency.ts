/**
 * The scopes in which a repetition is recognised. Each names what makes two deliveries the same:
 * - `webhook`: source and id of what was posted; `seen`, then `published`; only `published` is a duplicate
 * - `import-line`: the keyed digest of the line's canonical content
 * - `candidate`: customer, programme and occurrence (the ledger row itself)
 * - `chunk`: its deterministic id
 * - `agenda-item`: its due instant and id
 * - `receipt`: the provider's message id and state
 */
export const idempotencyScopes = [
  'webhook',
  'import-line',
  'candidate',
  'chunk',
  'agenda-item',
  'receipt',
] as const;
export type IdempotencyScope = (typeof idempotencyScopes)[number];

/** How long recognised ids are kept at least, in days: providers retry for up to three (Standard Webhooks 1.0.0). */
export const KEEP_DAYS = 4;
