import type { AlertArea, AlertInfo, HazardAlert } from '#shared/contracts/hazard-alert.ts';

/** An info of a typhoon warning that counts, with these differences. */
export function anInfo(differences: Partial<AlertInfo> = {}): AlertInfo {
  return {
    language: 'zh-CN',
    categories: ['Met'],
    event: '台风',
    eventCodes: [],
    responseTypes: [],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Likely',
    office: '上海中心气象台',
    expires: '2026-09-11T00:00:00.000Z',
    parameters: [],
    areas: [anArea()],
    ...differences,
  };
}

/** An area of one square, with these differences. */
export function anArea(differences: Partial<AlertArea> = {}): AlertArea {
  const polygon: AlertArea['polygons'][number] = [
    [30, 121],
    [32, 121],
    [32, 122],
    [30, 122],
    [30, 121],
  ];
  return { description: '上海', polygons: [polygon], circles: [], geocodes: [], ...differences };
}

/** An alert sent 2026-09-10T00:00Z with these infos. */
export function anAlert(differences: Partial<HazardAlert> = {}): HazardAlert {
  return {
    schema: 1,
    id: 'alert-1',
    source: 'cap',
    identifier: 'a-1',
    sender: 'office@cma.example',
    sent: '2026-09-10T00:00:00.000Z',
    status: 'Actual',
    messageType: 'Alert',
    scope: 'Public',
    references: [],
    infos: [anInfo()],
    ...differences,
  };
}
