import { maskPlate, maskPolicyNumber } from '../domain/wording/mask.ts';
import type { FillInput } from './programme.ts';

const SHOWN = 2;

function listed(names: readonly string[], locale: string): string {
  const shown = names.slice(0, SHOWN).join(locale.startsWith('zh') ? '、' : ', ');
  const more = names.length - SHOWN;
  if (more <= 0) return shown;
  return locale.startsWith('zh') ? `${shown}等${names.length}项` : `${shown} and ${more} more`;
}

/** A plate as the reader's alphabet has it: outside Chinese a character such as 沪 would double the length of the text. */
function plateText(plate: string, isChinese: boolean): string {
  const masked = maskPlate(plate);
  return isChinese ? masked : masked.replaceAll(/[^ -~]/g, '');
}

/** What is insured, as its holder knows it and nobody else would: masked plates, or else masked policy numbers. */
export function subjectText({ policies, locale }: FillInput): string {
  const isChinese = locale.startsWith('zh');
  const plates = policies.flatMap(({ details }) =>
    details.plate ? [plateText(details.plate, isChinese)] : [],
  );
  if (plates.length > 0) return isChinese ? `车辆${listed(plates, locale)}` : `car ${listed(plates, locale)}`;
  const numbers = policies.map(({ details }) => maskPolicyNumber(details.number));
  return isChinese ? `保单${listed(numbers, locale)}` : `policy ${listed(numbers, locale)}`;
}
