/** Milliseconds as an ISO 8601 duration, `PT1H2M3.5S`; no time at all is `PT0S`. */
export function durationText(milliseconds: number): string {
  const { hours, minutes, seconds } = parted(milliseconds);
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, seconds && `${seconds}S`];
  return `PT${parts.filter(Boolean).join('') || '0S'}`;
}

/** An ISO 8601 duration of ours as people say it: `1 h 2 min 4 s`, seconds rounded up. */
export function inPlainWords(duration: string): string {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration) ?? [];
  const whole = seconds === undefined ? 0 : Math.ceil(Number(seconds));
  const parts = [hours && `${hours} h`, minutes && `${minutes} min`, whole > 0 && `${whole} s`];
  return parts.filter(Boolean).join(' ') || '0 s';
}

function parted(milliseconds: number) {
  const hours = Math.floor(milliseconds / 3_600_000);
  const minutes = Math.floor((milliseconds % 3_600_000) / 60_000);
  return { hours, minutes, seconds: (milliseconds % 60_000) / 1000 };
}
