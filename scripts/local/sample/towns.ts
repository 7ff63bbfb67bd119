/** A town as the sample knows it: degrees WGS 84, its district (GB/T 2260) or its US county, zone and state. */
export interface Town {
  readonly lat: number;
  readonly lon: number;
  readonly timeZone: string;
  readonly jurisdiction: string;
  readonly geocodes: Readonly<Record<string, string | readonly string[]>>;
}

const china = { timeZone: 'Asia/Shanghai', jurisdiction: 'CN' };
const florida = { timeZone: 'America/New_York', jurisdiction: 'US-FL' };

/** Where the customers of the sample live. */
export const towns = {
  pudong: { ...china, lat: 31.2215, lon: 121.5447, geocodes: { adcode: '310115' } },
  xuhui: { ...china, lat: 31.1883, lon: 121.4365, geocodes: { adcode: '310104' } },
  chongming: { ...china, lat: 31.6227, lon: 121.3973, geocodes: { adcode: '310151' } },
  ningbo: { ...china, lat: 29.8683, lon: 121.544, geocodes: { adcode: '330203' } },
  zhoushan: { ...china, lat: 29.9853, lon: 122.2072, geocodes: { adcode: '330902' } },
  wenzhou: { ...china, lat: 27.9938, lon: 120.6994, geocodes: { adcode: '330302' } },
  ruian: { ...china, lat: 27.7783, lon: 120.6553, geocodes: { adcode: '330381' } },
  taizhou: { ...china, lat: 28.6764, lon: 121.4406, geocodes: { adcode: '331002' } },
  hangzhou: { ...china, lat: 30.2741, lon: 120.1551, geocodes: { adcode: '330106' } },
  nanjing: { ...china, lat: 32.0603, lon: 118.7969, geocodes: { adcode: '320102' } },
  chengdu: { ...china, lat: 30.5728, lon: 104.0668, geocodes: { adcode: '510104' } },
  miami: { ...florida, lat: 25.7617, lon: -80.1918, geocodes: { same: ['012086'], ugc: ['FLZ074'] } },
  tampa: { ...florida, lat: 27.9506, lon: -82.4572, geocodes: { same: ['012057'], ugc: ['FLZ151'] } },
} as const satisfies Readonly<Record<string, Town>>;
export type TownName = keyof typeof towns;
