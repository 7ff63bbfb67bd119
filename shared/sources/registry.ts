import { cap } from './cap/cap.ts';
import type { Source } from './source.ts';

/** Every source with a webhook: `/webhooks/<name>`. One line each. */
export const sources: readonly Source[] = [cap];

/** The source of a name, or undefined. */
export function sourceOf(name: string): Source | undefined {
  return sources.find((source) => source.name === name);
}
