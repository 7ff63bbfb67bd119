import * as z from 'zod/mini';
import { isPersonalId } from '../../contracts/ids.ts';
import { type Instant, OffsetDateTime } from '../../contracts/instant.ts';

/** An event as CloudEvents 1.0 describes it, of which we ask for a time and for JSON data. */
export interface CloudEvent {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** When it was so. */
  readonly time: Instant;
  /** JSON, of whatever form. */
  readonly data: unknown;
}

const LONGEST = 256;
/** What could name a person would stand in keys of repetitions. Printable, as attributes are (CloudEvents 1.0, 3.1). */
const Name = z.string().check(
  z.minLength(1),
  z.maxLength(LONGEST),
  z.refine((text) => !isPersonalId(text), { params: { reason: 'personal-id' }, abort: true }),
  z.regex(/^[^\p{Cc}]+$/u),
);
const UriReference = z.string().check(
  z.minLength(1),
  z.maxLength(LONGEST),
  z.refine((text) => !isPersonalId(text), { params: { reason: 'personal-id' }, abort: true }),
  z.regex(/^[^\s\p{Cc}"<>\\^`{|}]+$/u),
);

/** The context attributes that we read, in the order of the specification (CloudEvents 1.0, 3.1). */
export const Attributes = z.object({
  id: Name,
  source: UriReference,
  specversion: z.literal('1.0'),
  type: z.string().check(z.minLength(1)),
  time: OffsetDateTime,
  datacontenttype: z.optional(z.string().check(z.regex(/^application\/(?:[\w.-]+\+)?json\s*(?:;.*)?$/i))),
});
