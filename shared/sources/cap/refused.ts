import type { Refusal } from '../source.ts';

/** Leaves the reading of a document from any depth; caught where reading begins, it never leaves this folder. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Refuses the document: a stable code, words with the remedy, and the field (`alert/info[2]/area[1]/polygon`). */
export function refuse(code: string, message: string, field?: string): never {
  throw new Refused(field === undefined ? { code, message } : { code, message, field });
}
