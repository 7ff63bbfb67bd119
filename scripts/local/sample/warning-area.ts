type Point = readonly [number, number];

/** Where the sample warning holds: a strip of coast, a disc round Wenzhou, a prefecture by its code. [lat, lon] degrees. */
export const warningArea = {
  description: {
    'zh-CN': '上海、宁波、舟山沿海，温州市区周边60公里，台州市',
    en: 'the coast of Shanghai, Ningbo and Zhoushan, 60 km round Wenzhou, Taizhou',
  },
  ring: [
    [31.9, 121.0],
    [31.9, 122.6],
    [29.4, 122.6],
    [29.4, 121.35],
    [30.2, 121.0],
    [30.6, 120.7],
    [31.2, 120.9],
    [31.9, 121.0],
  ],
  circle: { centre: [28.0, 120.7], radiusKm: 60 },
  adcode: '331000',
} as const satisfies {
  readonly description: Readonly<Record<string, string>>;
  readonly ring: readonly Point[];
  readonly circle: { readonly centre: Point; readonly radiusKm: number };
  readonly adcode: string;
};
