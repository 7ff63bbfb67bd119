import type { Refusal } from '../source.ts';
import { type Place, pathOf } from './path.ts';

/** Leaves the reading of a document from any depth; caught where reading begins, it never leaves this folder. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/**
 * Refuses the document: a stable code, words with the remedy, and the field (`alert/info[2]/area[1]/polygon[1]`):
 * an element, a child of it by name, or a name where there is no element. None of them repeats what was sent.
 */
export function refuse(code: string, message: string, at?: Place | string, child?: string): never {
  if (at === undefined) throw new Refused({ code, message });
  const field = typeof at === 'string' ? at : pathOf(at);
  throw new Refused({ code, message, field: child === undefined ? field : `${field}/${child}` });
}
