import { isJsonObject, jsonIn } from '../../domain/json-in.ts';
import type { FormFields } from '../signatures/twilio.ts';

/** The media types of what Twilio posts: a form, or (where it is told to) an object. */
export const FORM = 'application/x-www-form-urlencoded';
export const OBJECT = 'application/json';

/** The fields of a form (`application/x-www-form-urlencoded`), decoded. */
export function formFields(body: Uint8Array): FormFields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(Buffer.from(body).toString('utf8'))) {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

/**
 * What a body says of each field, by its media type. A form that says two things of one field says nothing of it: its
 * signature holds in either order. Undefined of a body that is no object.
 */
export function postedFields(
  contentType: string,
  body: Uint8Array,
): Readonly<Record<string, unknown>> | undefined {
  if (contentType === OBJECT) {
    const value = jsonIn(Buffer.from(body).toString('utf8'));
    return isJsonObject(value) ? value : undefined;
  }
  const only = [...formFields(body)].filter(([, values]) => new Set(values).size === 1);
  return Object.fromEntries(only.map(([name, [value]]) => [name, value]));
}
