import { type LogLine, logFields } from '../contracts/log-line.ts';

/** What a caller may say in a log line; anything else is dropped before it is written. */
export type LogDetails = Partial<Pick<LogLine, (typeof logFields)[number]>>;

/** Writes JSON lines with allow-listed fields only. */
export interface Logger {
  info(message: string, details?: LogDetails): void;
  warn(message: string, details?: LogDetails): void;
  error(message: string, details?: LogDetails): void;
}

function allowed(details: LogDetails): LogDetails {
  return Object.fromEntries(
    logFields.filter((field) => details[field] !== undefined).map((field) => [field, details[field]]),
  );
}

/** A logger for one function. `write` gets each finished line. */
export function loggerFor(name: string, write: (line: string) => void = console.log): Logger {
  const line =
    (level: LogLine['level']) =>
    (message: string, details: LogDetails = {}) =>
      write(
        JSON.stringify({
          level,
          message,
          at: new Date().toISOString(),
          function: name,
          ...allowed(details),
        } satisfies LogLine),
      );
  return { info: line('info'), warn: line('warn'), error: line('error') };
}
