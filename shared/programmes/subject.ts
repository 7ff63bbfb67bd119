import { shorten } from '../domain/text/shorten.ts';
import { maskPlate, maskPolicyNumber } from '../domain/wording/mask.ts';
import type { FillInput } from './programme.ts';

const SHOWN = 2;
/** `保单****6789、****1234等100项`, `policy ****6789, ****1234 and 98 more`: units of the longest but for odd characters. */
const MOST = { 'UCS-2': 24, 'GSM-7': 40 } as const;

function listed(names: readonly string[], locale: string): string {
  const shown = names.slice(0, SHOWN).join(locale.startsWith('zh') ? '、' : ', ');
  const more = names.length - SHOWN;
  if (more <= 0) return shown;
  return locale.startsWith('zh') ? `${shown}等${names.length}项` : `${shown} and ${more} more`;
}

/** What is masked as the reader's alphabet has it: outside Chinese a 沪 would double the length of the text. */
function readable(masked: string, locale: string): string {
  return locale.startsWith('zh') ? masked : masked.replaceAll(/[^ -~]/g, '');
}

/**
 * What is insured, as its holder knows it and nobody else would: masked plates, or else masked policy numbers. At
 * most 24 units in Chinese and 40 elsewhere.
 */
export function subjectText({ policies, locale }: FillInput): string {
  const isChinese = locale.startsWith('zh');
  const plates = policies.flatMap(({ details }) => (details.plate ? [maskPlate(details.plate)] : []));
  const numbers = policies.map(({ details }) => maskPolicyNumber(details.number));
  const [kind, names] =
    plates.length > 0
      ? ([isChinese ? '车辆' : 'car ', plates] as const)
      : ([isChinese ? '保单' : 'policy ', numbers] as const);
  const masked = names.map((name) => readable(name, locale));
  return shorten(`${kind}${listed(masked, locale)}`.trim(), MOST);
}
