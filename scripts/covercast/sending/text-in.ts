import * as z from 'zod/mini';
import { isJsonObject, jsonIn } from '#shared/domain/json-in.ts';
import { UsageError } from '../errors.ts';

/** A text in our own words, where a file is not in the provider's. */
const Simple = z.object({ from: z.string(), to: z.optional(z.string()), text: z.string() });

/** What a file says: a text in our own words, or fields in the provider's. */
export type TextIn =
  | { readonly is: 'simple'; readonly from: string; readonly to?: string | undefined; readonly text: string }
  | { readonly is: 'fields'; readonly fields: Readonly<Record<string, unknown>> };

/** Reads a file's JSON object: `{from, to?, text}`, or the provider's own fields. Throws UsageError. */
export function textIn(body: Uint8Array): TextIn {
  const value = jsonIn(Buffer.from(body).toString('utf8'));
  if (!isJsonObject(value)) throw noObject();
  const simple = Simple.safeParse(value);
  return simple.success ? { is: 'simple', ...simple.data } : { is: 'fields', fields: value };
}

function noObject(): UsageError {
  return new UsageError(
    'FILE is no JSON object: {"from":"+1…","text":"…"}, or the provider’s own fields',
    'FILE',
  );
}
