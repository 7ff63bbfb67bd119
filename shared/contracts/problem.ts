/** How every door of ours answers an error: what, in words with the remedy, and which field. No internals. */
export interface Problem {
  readonly error: { readonly code: string; readonly message: string; readonly field?: string };
}

/** A problem as its JSON form. */
export function problem(code: string, message: string, field?: string): Problem {
  return { error: field === undefined ? { code, message } : { code, message, field } };
}
