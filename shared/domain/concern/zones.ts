import type { AlertArea } from '../../contracts/hazard-alert.ts';
import type { ZoneRange } from './zone-range.ts';

type Reader = (value: string) => ZoneRange | undefined;

/**
 * The names producers give their zone codes, in capitals without punctuation. SAME and FIPS6 (CAP 1.0 and 1.1 of the
 * US National Weather Service) are one code, UGC its own; the Chinese names are those of GB/T 2260. Others
 * ("profile:CAP-CP:Location:0.3", "layer:EC-MSC-SMC:1.0:CLC") are codes of places we hold no rows for.
 */
const READERS: Readonly<Record<string, Reader>> = {
  SAME: sameRange,
  FIPS6: sameRange,
  FIPS: sameRange,
  UGC: ugcRange,
  ADCODE: adcodeRange,
  CNADCODE: adcodeRange,
  GBT2260: adcodeRange,
  GB2260: adcodeRange,
  CMAADCODE: adcodeRange,
  行政区划: adcodeRange,
  行政区划代码: adcodeRange,
  国家标准行政区划代码: adcodeRange,
};

/** The ranges of zone codes that areas name, without those another range already holds. */
export function zonesOf(areas: readonly Pick<AlertArea, 'geocodes'>[]): readonly ZoneRange[] {
  const ranges = new Map<string, ZoneRange>();
  for (const { name, value } of areas.flatMap((area) => area.geocodes)) {
    for (const range of rangesOf(name, value)) ranges.set(`${range.scheme}#${range.prefix}`, range);
  }
  return [...ranges.values()].filter((range) => !isHeld(range, ranges));
}

/** Lenient: several codes in one value, parted by spaces, commas or semicolons. */
function rangesOf(name: string, value: string): readonly ZoneRange[] {
  const key = name.toUpperCase().replaceAll(/[\s/_.:-]/g, '');
  const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
  const found = read ? value.split(/[\s,;]+/).map(read) : [];
  return found.filter((range) => range !== undefined);
}

function isHeld(range: ZoneRange, ranges: ReadonlyMap<string, ZoneRange>): boolean {
  const shorter = Array.from({ length: range.prefix.length }, (_, length) => range.prefix.slice(0, length));
  return shorter.some((prefix) => ranges.has(`${range.scheme}#${prefix}`));
}

/** GB/T 2260, six digits (or twelve, with town and village): trailing `00` pairs are the whole above them. */
function adcodeRange(value: string): ZoneRange | undefined {
  if (!/^(\d{6}|\d{12})$/.test(value)) return undefined;
  const prefix = value.replace(/(?:00)+$/, '');
  if (prefix.length < 2 || prefix.length > 6) return undefined;
  return { scheme: 'adcode', partition: prefix.slice(0, 2), prefix };
}

/** PSSCCC: the part of the county is ignored; county 000 is the state. Five digits lack the part. */
function sameRange(value: string): ZoneRange | undefined {
  if (!/^\d{5,6}$/.test(value)) return undefined;
  const county = value.slice(-5);
  const partition = county.slice(0, 2);
  return { scheme: 'same', partition, prefix: county.endsWith('000') ? partition : county };
}

/** SSZNNN or SSCNNN: equal; 000 is all zones, or all counties, of the state. */
function ugcRange(value: string): ZoneRange | undefined {
  const code = value.toUpperCase();
  if (!/^[A-Z]{2}[CZ]\d{3}$/.test(code)) return undefined;
  const partition = code.slice(0, 3);
  return { scheme: 'ugc', partition, prefix: code.endsWith('000') ? partition : code };
}
