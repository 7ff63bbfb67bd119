const children: Readonly<Record<string, readonly string[]>> = {
  alert: [
    ...['identifier', 'sender', 'sent', 'status', 'msgType', 'password', 'source', 'scope', 'restriction'],
    ...['addresses', 'code', 'note', 'references', 'incidents', 'info'],
  ],
  info: [
    ...['language', 'category', 'event', 'responseType', 'urgency', 'severity', 'certainty', 'audience'],
    ...['eventCode', 'effective', 'onset', 'expires', 'senderName', 'headline', 'description', 'instruction'],
    ...['web', 'contact', 'parameter', 'resource', 'area'],
  ],
  resource: ['resourceDesc', 'mimeType', 'size', 'uri', 'derefUri', 'digest'],
  area: ['areaDesc', 'polygon', 'circle', 'geocode', 'altitude', 'ceiling'],
  eventCode: ['valueName', 'value'],
  parameter: ['valueName', 'value'],
  geocode: ['valueName', 'value'],
};

const allowed = new Map(Object.entries(children).map(([name, names]) => [name, new Set(names)]));
const none: ReadonlySet<string> = new Set();
const names = new Map(['alert', ...Object.values(children).flat()].map((name) => [name, name]));
const folded = new Set([...names.keys()].map((name) => name.toLowerCase()));

/** Whether CAP 1.0, 1.1 or 1.2 has an element of this name. */
export function isCapName(name: string): boolean {
  return names.has(name);
}

/** The name as the one string we have of it, so that names compare at once. */
export function sharedName(name: string): string {
  return names.get(name) ?? name;
}

/** The names of the elements that may stand in another. */
export function namesIn(container: string): ReadonlySet<string> {
  return allowed.get(container) ?? none;
}

/** Whether a name is one of CAP's, in letters of whatever case. */
export function resemblesCapName(name: string): boolean {
  return folded.has(name.toLowerCase());
}
