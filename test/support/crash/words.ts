/** When every message of a crash table begins its way. */
export const START = '2026-09-10T02:05:00.000Z';

/** `1 text`, `2 texts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
