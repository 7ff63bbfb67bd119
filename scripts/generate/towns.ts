import type { Geocodes } from '#shared/contracts/records/location.ts';

/** A town by the sea: degrees WGS 84, its district (GB/T 2260) or its US county, and whose law and clock are kept. */
export interface Town {
  readonly country: 'CN' | 'US';
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly timeZone: string;
  readonly jurisdiction: string;
  readonly geocodes: Geocodes;
  /** Area codes of its numbers; none in China, where mobile numbers say nothing of the place. */
  readonly areaCodes: readonly string[];
}

function chinese(name: string, adcode: string, lat: number, lon: number): Town {
  const law = { timeZone: 'Asia/Shanghai', jurisdiction: 'CN' };
  return { country: 'CN', name, lat, lon, ...law, geocodes: { adcode }, areaCodes: [] };
}

/** `county` is its FIPS number: SAME writes it after a 0, UGC its last three digits after the state and a C. */
function american(
  name: string,
  state: string,
  county: string,
  [lat, lon]: readonly [number, number],
  areaCodes: readonly string[],
  timeZone = 'America/New_York',
): Town {
  const geocodes = { same: [`0${county}`], ugc: [`${state}C${county.slice(2)}`] };
  return { country: 'US', name, lat, lon, timeZone, jurisdiction: `US-${state}`, geocodes, areaCodes };
}

/** Towns on the coast of China, from north to south. */
export const chineseTowns: readonly Town[] = [
  chinese('大连市中山区', '210202', 38.92, 121.64),
  chinese('天津市滨海新区', '120116', 39.0, 117.71),
  chinese('烟台市芝罘区', '370602', 37.54, 121.4),
  chinese('青岛市市南区', '370202', 36.075, 120.412),
  chinese('连云港市连云区', '320703', 34.76, 119.34),
  chinese('上海市浦东新区', '310115', 31.2215, 121.5447),
  chinese('上海市崇明区', '310151', 31.6227, 121.3973),
  chinese('宁波市海曙区', '330203', 29.8683, 121.544),
  chinese('舟山市定海区', '330902', 29.9853, 122.2072),
  chinese('台州市椒江区', '331002', 28.6764, 121.4406),
  chinese('温州市鹿城区', '330302', 27.9938, 120.6994),
  chinese('福州市鼓楼区', '350102', 26.082, 119.303),
  chinese('泉州市丰泽区', '350503', 24.891, 118.605),
  chinese('厦门市思明区', '350203', 24.445, 118.082),
  chinese('汕头市龙湖区', '440507', 23.372, 116.717),
  chinese('深圳市福田区', '440304', 22.522, 114.055),
  chinese('湛江市霞山区', '440803', 21.192, 110.398),
  chinese('北海市海城区', '450502', 21.475, 109.117),
  chinese('海口市龙华区', '460106', 20.031, 110.33),
  chinese('三亚市天涯区', '460204', 18.299, 109.452),
];

/** Towns on the coasts of the United States. */
export const americanTowns: readonly Town[] = [
  american('Boston, MA', 'MA', '25025', [42.36, -71.06], ['617', '857']),
  american('New York, NY', 'NY', '36061', [40.78, -73.97], ['212', '646', '917']),
  american('Norfolk, VA', 'VA', '51710', [36.85, -76.28], ['757']),
  american('Wilmington, NC', 'NC', '37129', [34.22, -77.91], ['910']),
  american('Charleston, SC', 'SC', '45019', [32.78, -79.93], ['843']),
  american('Miami, FL', 'FL', '12086', [25.7617, -80.1918], ['305', '786']),
  american('Tampa, FL', 'FL', '12057', [27.9506, -82.4572], ['813']),
  american('Mobile, AL', 'AL', '01097', [30.69, -88.04], ['251'], 'America/Chicago'),
  american('New Orleans, LA', 'LA', '22071', [29.95, -90.07], ['504'], 'America/Chicago'),
  american('Galveston, TX', 'TX', '48167', [29.3, -94.8], ['409'], 'America/Chicago'),
  american('Houston, TX', 'TX', '48201', [29.7604, -95.3698], ['713', '832'], 'America/Chicago'),
  american('Los Angeles, CA', 'CA', '06037', [34.05, -118.24], ['213', '310'], 'America/Los_Angeles'),
  american('San Francisco, CA', 'CA', '06075', [37.76, -122.44], ['415'], 'America/Los_Angeles'),
  american('Seattle, WA', 'WA', '53033', [47.61, -122.33], ['206'], 'America/Los_Angeles'),
  american('Honolulu, HI', 'HI', '15003', [21.31, -157.86], ['808'], 'Pacific/Honolulu'),
];
