import * as z from 'zod/mini';

const count = z.int().check(z.gte(0));

/** Which import: the name of its upload, and S3's sequencer of this putting of it (the same key can be put again). */
export const ImportId = z.object({ name: z.string(), sequence: z.string() });
export type ImportId = z.infer<typeof ImportId>;

/**
 * A piece of the work of an import, as it travels in a queue. `read`: the lines of a byte range · `settle`: the
 * records and customers of a bucket; `restored`: lines up to this offset have been saved again · `after`: customers up
 * to this one are settled, with the orphans and unreadable ones counted until there · `report`: all results together, and the upload deleted.
 */
export const ImportTask = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), import: ImportId, range: count }),
  z.object({
    kind: z.literal('settle'),
    import: ImportId,
    bucket: count,
    restored: z.optional(count),
    after: z.optional(z.string()),
    orphans: z.optional(count),
    unreadable: z.optional(count),
  }),
  z.object({ kind: z.literal('report'), import: ImportId }),
]);
export type ImportTask = z.infer<typeof ImportTask>;
