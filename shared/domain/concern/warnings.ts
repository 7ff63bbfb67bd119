import type { AlertInfo, HazardAlert } from '../../contracts/hazard-alert.ts';
import type { Instant } from '../../contracts/instant.ts';
import type { WarningData } from '../../contracts/warning.ts';
import { type NotCounted, notCounted } from './counts.ts';
import { warningKey } from './same-warning.ts';
import { usefulUntil } from './useful-until.ts';
import { wordsOf } from './words-of.ts';

/** One warning of an alert, in all its languages. */
export interface Warning {
  /** Its infos, in the alert's order, each in a language of its own. */
  readonly infos: readonly [AlertInfo, ...AlertInfo[]];
  readonly severity: AlertInfo['severity'];
  readonly urgency: AlertInfo['urgency'];
  /** When it begins: onset, else effective, else sent. */
  readonly onset: Instant;
  /** Exclusive. */
  readonly usefulUntil: Instant;
  readonly areas: AlertInfo['areas'];
  /** What its texts are filled with. */
  readonly data: WarningData;
}

/** The warnings of an alert that count at `now`, and of each info that does not, why. */
export interface WarningsOfAlert {
  readonly warnings: readonly Warning[];
  readonly notCounted: readonly { readonly info: number; readonly reason: NotCounted }[];
}

/**
 * Infos with different languages and all else equal are one warning; others are separate, in the order of their
 * first infos. `now` is business time.
 */
export function warningsOf(alert: HazardAlert, now: Instant): WarningsOfAlert {
  const reasons = alert.infos.map((info) => notCounted(alert, info, now));
  const counted = alert.infos.filter((_, at) => reasons[at] === undefined);
  return {
    warnings: groupsOf(counted).map((infos) => warningFrom(alert, infos)),
    notCounted: reasons.flatMap((reason, info) => (reason ? [{ info, reason }] : [])),
  };
}

type Group = [AlertInfo, ...AlertInfo[]];

function groupsOf(infos: readonly AlertInfo[]): readonly Group[] {
  const groups: { readonly key: string; readonly infos: Group }[] = [];
  for (const info of infos) {
    const key = warningKey(info);
    const mine = groups.find((group) => group.key === key && speaksOther(group.infos, info));
    if (mine) mine.infos.push(info);
    else groups.push({ key, infos: [info] });
  }
  return groups.map((group) => group.infos);
}

function speaksOther(infos: Group, { language }: AlertInfo): boolean {
  return infos.every((info) => info.language.toLowerCase() !== language.toLowerCase());
}

function warningFrom(alert: HazardAlert, infos: Group): Warning {
  const [first] = infos;
  return {
    infos,
    severity: first.severity,
    urgency: first.urgency,
    onset: first.onset ?? first.effective ?? alert.sent,
    usefulUntil: usefulUntil(alert, first),
    areas: first.areas,
    data: dataOf(alert, infos),
  };
}

function dataOf(alert: HazardAlert, infos: Group): WarningData {
  const colour = infos.find((info) => info.colour !== undefined)?.colour;
  return {
    issuedAt: alert.sent,
    severity: infos[0].severity,
    ...(colour ? { colour } : {}),
    words: wordsOf(infos),
  };
}
