/**
 * The classes of sensitive data; each has a KMS key of its own.
 * `contact`: phone, e-mail, address · `place`: exact coordinates · `identity`: name, national id, birth date ·
 * `policy`: policy number, plate, vehicle, sums, premium · `health`: wearable, medical · `content`: message text.
 */
export const dataClasses = ['contact', 'place', 'identity', 'policy', 'health', 'content'] as const;
export type DataClass = (typeof dataClasses)[number];
