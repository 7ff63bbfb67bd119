import { type LogLine, logFields } from '../contracts/log-line.ts';

/** What a caller may say in a log line; anything else is dropped before it is written. */
export type LogDetails = Partial<Pick<LogLine, (typeof logFields)[number]>>;

/** Writes JSON lines with allow-listed fields only. */
export interface Logger {
  /** A logger whose every line says this, too. */
  about(details: LogDetails): Logger;
  info(message: string, details?: LogDetails): void;
  warn(message: string, details?: LogDetails): void;
  error(message: string, details?: LogDetails): void;
}

function allowed(details: LogDetails): LogDetails {
  return Object.fromEntries(
    logFields.filter((field) => details[field] !== undefined).map((field) => [field, details[field]]),
  );
}

// Not through the console: Lambda puts the time and the request before what the console is told, and JSON ends there.
function toStandardOutput(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A logger for one function. `write` gets each finished line: one JSON object, and nothing around it. */
export function loggerFor(name: string, write: (line: string) => void = toStandardOutput): Logger {
  return loggerAbout({}, name, write);
}

function loggerAbout(known: LogDetails, name: string, write: (line: string) => void): Logger {
  const line =
    (level: LogLine['level']) =>
    (message: string, details: LogDetails = {}) =>
      write(
        JSON.stringify({
          level,
          message,
          at: new Date().toISOString(),
          function: name,
          ...allowed({ ...known, ...details }),
        } satisfies LogLine),
      );
  return {
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    about: (details) => loggerAbout({ ...known, ...details }, name, write),
  };
}
