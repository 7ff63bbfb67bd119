import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { Told } from '#shared/domain/concern/concerned.ts';
import { byStrength } from '#shared/domain/concern/strongest.ts';
import { type Warning, warningsOf } from '#shared/domain/concern/warnings.ts';
import { toldOf } from '#shared/engagement/told.ts';
import type { Simulation, WarningTold } from './simulation.ts';

/** What of an alert concerns policyholders at a moment (business time), and of the rest, why it does not. */
export function aboutAlert(
  alert: HazardAlert,
  now: Instant,
): Pick<Simulation, 'alert' | 'notCounted' | 'unknownEvents'> {
  const { warnings, notCounted } = warningsOf(alert, now);
  const told = toldOf(warnings);
  const known = new Set(told.map(({ warning }) => warning));
  const { source, identifier, sender, sent } = alert;
  return {
    alert: {
      source,
      identifier: plain(identifier),
      sender: plain(sender),
      sent,
      warnings: told.map(warningTold).sort(byStrength),
    },
    notCounted: [...notCounted],
    unknownEvents: warnings.filter((one) => !known.has(one)).map(eventOf),
  };
}

function warningTold({ warning, programmes }: Told): WarningTold {
  const { infos, severity, urgency, onset, usefulUntil } = warning;
  return {
    event: eventOf(warning),
    office: plain(infos[0].office),
    severity,
    urgency,
    onset,
    usefulUntil,
    programmes: programmes.map(({ programme }) => programme),
  };
}

/** What it is called: in English where the office says so, for the command line speaks English. */
function eventOf({ infos }: Warning): string {
  const english = infos.find(({ language }) => /^en\b/i.test(language));
  return plain((english ?? infos[0]).event).slice(0, 200);
}

/** In one line, without what a terminal could take for a command. */
function plain(words: string): string {
  return words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
