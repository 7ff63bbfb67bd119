const NAMESPACES = {
  '1.0': 'http://www.incident.com/cap/1.0',
  '1.1': 'urn:oasis:names:tc:emergency:cap:1.1',
  '1.2': 'urn:oasis:names:tc:emergency:cap:1.2',
} as const;

type Elements = Readonly<Record<string, string>>;

/** What of the plain document is written otherwise: an element's whole XML by its name, more XML, another version. */
export interface Otherwise {
  readonly version?: keyof typeof NAMESPACES;
  /** XML in place of the element of this name, empty to leave it out. */
  readonly put?: Elements;
  readonly inAlert?: string;
  readonly inInfo?: string;
  readonly inArea?: string;
}

const alert: Elements = {
  identifier: '<identifier>id-1</identifier>',
  sender: '<sender>w@office.example</sender>',
  sent: '<sent>2026-09-10T08:00:00+08:00</sent>',
  status: '<status>Actual</status>',
  msgType: '<msgType>Alert</msgType>',
  scope: '<scope>Public</scope>',
};
const info: Elements = {
  category: '<category>Met</category>',
  event: '<event>Storm</event>',
  urgency: '<urgency>Immediate</urgency>',
  severity: '<severity>Severe</severity>',
  certainty: '<certainty>Likely</certainty>',
  expires: '<expires>2026-09-10T20:00:00+08:00</expires>',
};
const area: Elements = {
  areaDesc: '<areaDesc>The coast</areaDesc>',
  polygon: '<polygon>30,121 32,121 32,122 30,121</polygon>',
  circle: '<circle>30,121 5</circle>',
};

/** A short valid alert in its plainest form, with these differences. */
export function plainDocument(otherwise: Otherwise = {}): string {
  const { version = '1.2', put = {}, inAlert = '', inInfo = '', inArea = '' } = otherwise;
  const written = (elements: Elements) =>
    Object.entries(elements)
      .map(([name, xml]) => put[name] ?? xml)
      .join('');
  const areas = `<area>${written(area)}${inArea}</area>`;
  const infos = `<info>${written(info)}${inInfo}${areas}</info>`;
  return `<alert xmlns="${NAMESPACES[version]}">${written(alert)}${inAlert}${infos}</alert>`;
}
