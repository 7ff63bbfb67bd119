/** How 退订, 拒收 and 取消 may be written by who types or dictates as they sound, character by character. */
const written: readonly (readonly [string, string])[] = [
  ['退腿推褪颓蜕', '订定丁叮钉顶盯汀町锭'],
  ['拒巨剧居距拘据矩', '收手受售'],
  ['取曲去区屈娶', '消销宵肖'],
];
/** They are read as such. */
const listedOnes: ReadonlySet<string> = new Set(['取消', '退订', '拒收']);

/** What sounds like a listed Chinese word and is another, as a whole message. */
export const soundAlikes: ReadonlySet<string> = new Set(
  written
    .flatMap(([firsts, seconds]) => [...firsts].flatMap((first) => [...seconds].map((next) => first + next)))
    .filter((word) => !listedOnes.has(word)),
);
