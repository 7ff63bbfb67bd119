/** A problem the reader can solve; its message is the one sentence that says how. */
export class SetupError extends Error {}
