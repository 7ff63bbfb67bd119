import { delimiter, join } from 'node:path';

const executables = join(import.meta.dirname, '../../node_modules/.bin');

/** The search path of child processes: the pinned Node and the installed tools first. */
export const searchPath = [executables, process.env['PATH'] ?? ''].join(delimiter);
