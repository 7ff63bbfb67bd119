import * as z from 'zod/mini';
import { isPersonalId } from './ids.ts';

/** What makes this time of a programme unique, as others name it; like an id it must not name a person, and is no longer than one. */
export const Occurrence = z.string().check(
  z.refine((text) => !isPersonalId(text), { params: { reason: 'personal-id' }, abort: true }),
  z.regex(/^[A-Za-z0-9._#:-]{1,64}$/),
);
