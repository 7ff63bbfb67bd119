import type { SourceExample } from '../source.ts';

const contentType = 'application/cap+xml';
const head =
  '<identifier>1</identifier><sender>a@office.example</sender><sent>2026-09-10T08:00:00+08:00</sent>';
const kind = '<status>Actual</status><msgType>Alert</msgType><scope>Public</scope>';
const what = '<category>Met</category><event>台风</event><urgency>Immediate</urgency>';
const how = '<severity>Severe</severity><certainty>Likely</certainty>';

function alert(inner: string, namespace = 'urn:oasis:names:tc:emergency:cap:1.2'): string {
  return `<?xml version="1.0" encoding="UTF-8"?><alert xmlns="${namespace}">${head}${kind}${inner}</alert>`;
}

function withArea(area: string): string {
  return alert(`<info>${what}${how}<area><areaDesc>上海市</areaDesc>${area}</area></info>`);
}

/** What the CAP source must take, and what it must refuse and why. */
export const capExamples: readonly SourceExample[] = [
  {
    title: 'a warning with a polygon',
    contentType,
    body: withArea('<polygon>30,121 32,121 32,122 30,122 30,121</polygon>'),
    expect: 1,
  },
  { title: 'a circle of radius 0', contentType, body: withArea('<circle>31.2,121.5 0</circle>'), expect: 1 },
  { title: 'an alert without info', contentType, body: alert(''), expect: 1 },
  {
    title: 'a document of CAP 1.1',
    contentType: 'text/xml; charset=utf-8',
    body: alert('', 'urn:oasis:names:tc:emergency:cap:1.1'),
    expect: 1,
  },
  {
    title: 'a polygon left open',
    contentType,
    body: withArea('<polygon>30,121 32,121 32,122 30,122</polygon>'),
    expect: 'polygon-unclosed',
  },
  {
    title: 'a ring round a pole',
    contentType,
    body: withArea('<polygon>80,0 80,120 80,-120 80,0</polygon>'),
    expect: 'polygon-round-a-pole',
  },
  {
    title: 'a document type declaration',
    contentType,
    body: alert('').replace('<alert', '<!DOCTYPE alert [<!ENTITY a "b">]><alert'),
    expect: 'doctype',
  },
  { title: 'text that is no XML', contentType, body: 'typhoon', expect: 'malformed' },
  { title: 'XML that is no CAP', contentType, body: '<alert/>', expect: 'not-cap' },
];
