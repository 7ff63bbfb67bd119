import type { AlertInfo } from '../../contracts/hazard-alert.ts';
import type { MessageClass } from '../../contracts/message-class.ts';
import { atLeast } from './counts.ts';

/**
 * The class of a warning's messages: at least Severe with urgency Immediate or Expected is urgent, `life-safety` or
 * `property-alert` by what the programme protects; all else is `service`.
 */
export function messageClassOf(
  warning: Pick<AlertInfo, 'severity' | 'urgency'>,
  protects: 'life' | 'property',
): MessageClass {
  const soon = warning.urgency === 'Immediate' || warning.urgency === 'Expected';
  if (!soon || !atLeast(warning.severity, 'Severe')) return 'service';
  return protects === 'life' ? 'life-safety' : 'property-alert';
}
