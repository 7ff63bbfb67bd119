import * as z from 'zod/mini';
import { UsageError } from '../errors.ts';

/** A text in our own words, where a file is not in the provider's. */
const Simple = z.object({ from: z.string(), to: z.optional(z.string()), text: z.string() });

/** What a file says: a text in our own words, or fields in the provider's. */
export type TextIn =
  | { readonly is: 'simple'; readonly from: string; readonly to?: string | undefined; readonly text: string }
  | { readonly is: 'fields'; readonly fields: Readonly<Record<string, unknown>> };

/** Reads a file's JSON object: `{from, to?, text}`, or the provider's own fields. Throws UsageError. */
export function textIn(body: Uint8Array): TextIn {
  const value = objectIn(Buffer.from(body).toString('utf8'));
  const simple = Simple.safeParse(value);
  return simple.success ? { is: 'simple', ...simple.data } : { is: 'fields', fields: value };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (cause) {
    if (!(cause instanceof SyntaxError) && !(cause instanceof z.core.$ZodError)) throw cause;
    throw new UsageError(
      'FILE is no JSON object: {"from":"+1…","text":"…"}, or the provider’s own fields',
      'FILE',
    );
  }
}
