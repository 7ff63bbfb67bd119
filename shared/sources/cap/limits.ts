/**
 * The most a CAP document may hold. Real alerts stay far below: the longest seen have some 300 elements per language,
 * polygons of a few thousand points and pages of text; feeds that escape every Chinese character need some
 * ten thousand numeric references.
 */
export const limits = {
  bytes: 1024 * 1024,
  depth: 16,
  elements: 20_000,
  attributesPerElement: 32,
  attributes: 2_000,
  /** Characters of one element's text; polygons and inline resources (derefUri) may fill the document. */
  text: 100_000,
  numericReferences: 20_000,
  /** Characters of an id (identifier, sender). */
  id: 1_000,
  infos: 100,
  areas: 2_000,
  /** Polygons and circles. */
  shapes: 2_000,
  points: 50_000,
  /** Members of any other list: references, incidents, codes, parameters, geocodes of an area and the like. */
  list: 5_000,
} as const;
