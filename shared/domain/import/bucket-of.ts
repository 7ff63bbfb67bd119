const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** Which of so many groups a key belongs to: FNV-1a over its UTF-16 code units, the same everywhere and always. */
export function bucketOf(key: string, buckets: number): number {
  let hash = BASIS;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), PRIME);
  return (hash >>> 0) % buckets;
}
