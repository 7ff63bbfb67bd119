import type * as z from 'zod/mini';

/**
 * When a rule over several fields is worth checking: the record is an object and these fields are sound,
 * whatever else is wrong with it. So one reading of a line finds all of its faults.
 */
export function soundFields(...fields: readonly string[]): (payload: z.core.ParsePayload) => boolean {
  return ({ value, issues }) =>
    typeof value === 'object' &&
    value !== null &&
    !issues.some((issue) => fields.includes(String(issue.path?.[0])));
}
