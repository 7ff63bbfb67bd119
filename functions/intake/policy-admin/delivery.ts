import type { HttpRequest } from '#shared/runtime/http-function.ts';

/** How an event came. */
export interface Delivery {
  readonly request: HttpRequest;
  /** Without its parameters. */
  readonly mediaType: string;
}
