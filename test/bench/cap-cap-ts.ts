import { CAP_1_2 } from '@dec112/cap-ts';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { readAlert } from '#shared/sources/cap/read-alert.ts';
import { rejectHostile } from '#shared/sources/cap/reject-hostile.ts';
import { treeBuilder } from '#shared/sources/cap/tree-builder.ts';

type Builder = ReturnType<typeof treeBuilder>;
type Info = CAP_1_2.Alert_info_list_info;
type Area = CAP_1_2.Alert_info_list_info_area_list_area;
interface Named {
  readonly valueName: string;
  readonly value: string;
}

const NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';

/**
 * A CAP alert through @dec112/cap-ts, then validated as we validate. What its alert does not show any more is not
 * validated for it, which is to its advantage: namespaces beyond the default one, how deep and how many elements, and
 * repeated ones.
 */
export async function throughCapTs(bytes: Uint8Array): Promise<HazardAlert> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  rejectHostile(text);
  if (!text.includes(`xmlns="${NAMESPACE}"`)) throw new Error('This is not CAP 1.2.');
  const parsed = await CAP_1_2.Alert.fromXML(text);
  const builder = treeBuilder();
  builder.open(NAMESPACE, 'alert');
  tellAlert(builder, parsed);
  builder.close();
  const { root: alert, version } = builder;
  if (!alert || !version) throw new Error('There is no alert.');
  return readAlert({ alert, version });
}

function tellAlert(builder: Builder, alert: CAP_1_2.Alert): void {
  tell(builder, 'identifier', alert.identifier);
  tell(builder, 'sender', alert.sender);
  tell(builder, 'sent', String(alert.sent));
  tell(builder, 'status', CAP_1_2._to_string_Alert_status(alert.status));
  tell(builder, 'msgType', CAP_1_2._to_string_Alert_msgType(alert.msgType));
  tell(builder, 'source', alert.source);
  tell(builder, 'scope', CAP_1_2._to_string_Alert_scope(alert.scope));
  tell(builder, 'restriction', alert.restriction);
  for (const code of [alert.code_list ?? []].flat()) tell(builder, 'code', code);
  tell(builder, 'note', alert.note);
  tell(builder, 'references', alert.references);
  tell(builder, 'incidents', alert.incidents);
  for (const info of alert.info_list) nest(builder, 'info', () => tellInfo(builder, info));
}

function tellInfo(builder: Builder, info: Info): void {
  tell(builder, 'language', info.language);
  for (const one of info.category_list) {
    tell(builder, 'category', CAP_1_2._to_string_Alert_info_list_info_category_list_category(one));
  }
  tell(builder, 'event', info.event);
  for (const one of info.responseType_list) {
    const text = CAP_1_2._to_string_Alert_info_list_info_responseType_list_responseType(one);
    tell(builder, 'responseType', text);
  }
  tell(builder, 'urgency', CAP_1_2._to_string_Alert_info_list_info_urgency(info.urgency));
  tell(builder, 'severity', CAP_1_2._to_string_Alert_info_list_info_severity(info.severity));
  tell(builder, 'certainty', CAP_1_2._to_string_Alert_info_list_info_certainty(info.certainty));
  tellNamed(builder, 'eventCode', info.eventCode_list);
  for (const name of ['effective', 'onset', 'expires'] as const) tell(builder, name, info[name]);
  for (const name of ['audience', 'senderName', 'headline', 'description'] as const)
    tell(builder, name, info[name]);
  for (const name of ['instruction', 'web', 'contact'] as const) tell(builder, name, info[name]);
  tellNamed(builder, 'parameter', info.parameter_list);
  for (const area of info.area_list) nest(builder, 'area', () => tellArea(builder, area));
}

function tellArea(builder: Builder, area: Area): void {
  tell(builder, 'areaDesc', area.areaDesc);
  for (const polygon of area.polygon_list ?? []) tell(builder, 'polygon', polygon);
  for (const circle of area.circle_list ?? []) tell(builder, 'circle', circle);
  tellNamed(builder, 'geocode', area.geocode_list);
  tell(builder, 'altitude', area.altitude);
  tell(builder, 'ceiling', area.ceiling);
}

function tellNamed(builder: Builder, element: string, all: readonly Named[]): void {
  for (const { valueName, value } of all) {
    nest(builder, element, () => {
      tell(builder, 'valueName', valueName);
      tell(builder, 'value', value);
    });
  }
}

function tell(builder: Builder, name: string, value: unknown): void {
  if (value === undefined) return;
  builder.open(NAMESPACE, name);
  builder.text(String(value));
  builder.close();
}

function nest(builder: Builder, name: string, tellInside: () => void): void {
  builder.open(NAMESPACE, name);
  tellInside();
  builder.close();
}
