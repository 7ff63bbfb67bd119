import * as z from 'zod/mini';
import { Instant } from './instant.ts';

const named = z.object({ name: z.string(), value: z.string() });

/** [latitude, longitude] in degrees, WGS 84, the order of CAP (GeoJSON has it the other way). */
export const LatLon = z.tuple([z.number(), z.number()]);
export type LatLon = z.infer<typeof LatLon>;

/** A great-circle disc round a centre; radius in kilometres, 0 is a point. */
export const Circle = z.object({ centre: LatLon, radiusKm: z.number() });
export type Circle = z.infer<typeof Circle>;

/** One area: the union of its polygons (rings, first point = last), circles and zone codes (names as the source wrote them). */
export const AlertArea = z.object({
  description: z.string(),
  polygons: z.array(z.array(LatLon)),
  circles: z.array(Circle),
  geocodes: z.array(named),
  /** Feet above mean sea level: the height of the area, or with a ceiling the lower end of its range. */
  altitude: z.optional(z.number()),
  /** Feet above mean sea level: the upper end. */
  ceiling: z.optional(z.number()),
  /** The heights in words, where they are no numbers: `above 500 m` (CAP 1.0 and 1.1). */
  heights: z.optional(z.string()),
});
export type AlertArea = z.infer<typeof AlertArea>;

/** How bad, from best to worst; `Unknown` ranks below `Minor`. */
export const severities = ['Unknown', 'Minor', 'Moderate', 'Severe', 'Extreme'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** What a file that belongs to an info is; never its content, and nobody fetches it. */
export const AlertResource = z.object({
  description: z.string(),
  mimeType: z.optional(z.string()),
  /** Bytes, roughly. */
  size: z.optional(z.number()),
  /** Where it lies: an absolute address, or the name of the file where the alert carried it itself. */
  uri: z.optional(z.string()),
  /** SHA-1 of the file, as the source wrote it. */
  digest: z.optional(z.string()),
});
export type AlertResource = z.infer<typeof AlertResource>;

/** One info of an alert: a hazard in one language. Terms and values are those of CAP 1.2. */
export const AlertInfo = z.object({
  language: z.string(),
  categories: z.array(z.string()),
  event: z.string(),
  eventCodes: z.array(named),
  responseTypes: z.array(z.string()),
  urgency: z.enum(['Immediate', 'Expected', 'Future', 'Past', 'Unknown']),
  severity: Severity,
  certainty: z.enum(['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown']),
  /** Who issues it, as people are to read it (CAP senderName, else the sender's id). */
  office: z.string(),
  /** The office's own level where it names one: a colour of the Chinese scale, blue to red. */
  colour: z.optional(z.enum(['blue', 'yellow', 'orange', 'red'])),
  audience: z.optional(z.string()),
  effective: z.optional(Instant),
  onset: z.optional(Instant),
  expires: z.optional(Instant),
  headline: z.optional(z.string()),
  description: z.optional(z.string()),
  instruction: z.optional(z.string()),
  web: z.optional(z.string()),
  contact: z.optional(z.string()),
  parameters: z.array(named),
  areas: z.array(AlertArea),
  /** Absent where there are none. */
  resources: z.optional(z.array(AlertResource)),
});
export type AlertInfo = z.infer<typeof AlertInfo>;

/** An earlier alert this one refers to; a bare identifier has neither sender nor time. */
export const AlertReference = z.object({
  sender: z.optional(z.string()),
  identifier: z.string(),
  sent: z.optional(Instant),
});
export type AlertReference = z.infer<typeof AlertReference>;

/**
 * An alert of any source in the one form the rest of the house reads. `id` is a digest of sender, identifier, sent.
 * The addressees of a private alert are not in it: they may name people, and such an alert is never acted on.
 */
export const HazardAlert = z.object({
  schema: z.literal(1),
  id: z.string(),
  source: z.string(),
  identifier: z.string(),
  sender: z.string(),
  sent: Instant,
  status: z.enum(['Actual', 'Exercise', 'System', 'Test', 'Draft']),
  messageType: z.enum(['Alert', 'Update', 'Cancel', 'Ack', 'Error']),
  scope: z.enum(['Public', 'Restricted', 'Private']),
  /** Who produced it on the sender's behalf, as the alert says (CAP source): an operator or a device. */
  producer: z.optional(z.string()),
  /** The rule that limits who may see it, of a restricted alert. */
  restriction: z.optional(z.string()),
  /** Codes for its special handling, such as `profile:CAP-CP:0.4`; absent where there are none. */
  codes: z.optional(z.array(z.string())),
  /** Names of the incidents it is about; absent where there are none. */
  incidents: z.optional(z.array(z.string())),
  note: z.optional(z.string()),
  references: z.array(AlertReference),
  infos: z.array(AlertInfo),
});
export type HazardAlert = z.infer<typeof HazardAlert>;
