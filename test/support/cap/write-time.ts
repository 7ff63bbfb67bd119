import type { Instant } from '#shared/contracts/instant.ts';
import type { Choices } from './choices.ts';

/** An instant as CAP and those who are sloppy with it write times: in any offset, UTC in four ways. */
export function writeTime(instant: Instant, choices: Choices): string {
  const offset = choices.of(0, 0, 480, -300, 345, -210, 840);
  const local = new Date(Date.parse(instant) + offset * 60_000).toISOString();
  const fraction = local.slice(19, 23);
  const seconds = local.slice(0, 19) + (fraction === '.000' && !choices.once(4) ? '' : fraction);
  if (offset === 0) return seconds + choices.of('Z', '+00:00', '-00:00', '+0000');
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${seconds}${offset < 0 ? '-' : '+'}${hours}${choices.of(':', ':', '')}${minutes}`;
}
