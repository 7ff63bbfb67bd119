import type { AlertInfo, HazardAlert } from '../../contracts/hazard-alert.ts';
import { severities } from '../../contracts/hazard-alert.ts';
import type { Instant } from '../../contracts/instant.ts';
import { usefulUntil } from './useful-until.ts';

/** Why an info of an alert is not for policyholders. */
export type NotCounted =
  | 'not-actual'
  | 'not-public'
  | 'not-a-warning'
  | 'below-moderate'
  | 'past'
  | 'all-clear'
  | 'expired';

/** Whether `severity` is at least `least`; Unknown ranks below Minor. */
export function atLeast(severity: AlertInfo['severity'], least: AlertInfo['severity']): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least);
}

/**
 * Why an info does not count at `now`, or undefined when it does: status Actual, scope Public, message type Alert or
 * Update, severity at least Moderate, urgency not Past, no AllClear response, not yet expired. Certainty is not used.
 */
export function notCounted(alert: HazardAlert, info: AlertInfo, now: Instant): NotCounted | undefined {
  return ofAlert(alert) ?? ofInfo(info) ?? (now < usefulUntil(alert, info) ? undefined : 'expired');
}

function ofAlert(alert: HazardAlert): NotCounted | undefined {
  if (alert.status !== 'Actual') return 'not-actual';
  if (alert.scope !== 'Public') return 'not-public';
  return alert.messageType === 'Alert' || alert.messageType === 'Update' ? undefined : 'not-a-warning';
}

function ofInfo(info: AlertInfo): NotCounted | undefined {
  if (!atLeast(info.severity, 'Moderate')) return 'below-moderate';
  if (info.urgency === 'Past') return 'past';
  return info.responseTypes.includes('AllClear') ? 'all-clear' : undefined;
}
