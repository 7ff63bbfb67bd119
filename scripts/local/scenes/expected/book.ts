import * as z from 'zod/mini';

const Customer = z.object({
  type: z.literal('customer'),
  id: z.string(),
  phone: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  segment: z.optional(z.string()),
  consents: z.object({ alerts: z.union([z.string(), z.object({ state: z.string() })]) }),
  holds: z.optional(z.array(z.object({ kind: z.string() }))),
});
const Policy = z.object({
  type: z.literal('policy'),
  id: z.string(),
  customerId: z.string(),
  line: z.string(),
  status: z.string(),
  effectiveFrom: z.string(),
  effectiveTo: z.string(),
});
const Location = z.object({
  type: z.literal('location'),
  customerId: z.string(),
  policyId: z.optional(z.string()),
  kind: z.string(),
  lat: z.optional(z.number()),
  lon: z.optional(z.number()),
  geocodes: z.optional(z.object({ adcode: z.optional(z.string()) })),
});
export type Customer = z.infer<typeof Customer>;
export type Policy = z.infer<typeof Policy>;
export type Location = z.infer<typeof Location>;

/** The sample as the scenes' own counting reads it: nothing of the app's is used, so that the two can disagree. */
export interface Book {
  readonly customers: readonly Customer[];
  readonly policies: readonly Policy[];
  readonly locations: readonly Location[];
}

/** Reads the sample's text, without the lines (counted from 1) that are known to be bad. */
export function bookOf(text: string, badLines: readonly number[]): Book {
  const good = text
    .trimEnd()
    .split('\n')
    .filter((_, at) => !badLines.includes(at + 1));
  const lines = good.map((line): unknown => JSON.parse(line));
  const those = <Line>(schema: z.ZodMiniType<Line>) =>
    lines.flatMap((line) => schema.safeParse(line).data ?? []);
  return { customers: those(Customer), policies: those(Policy), locations: those(Location) };
}
