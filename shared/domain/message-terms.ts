import type { Chunk, MessageTerms, Recipient } from '../contracts/candidate.ts';

type Terms = Omit<MessageTerms, 'dueAt' | 'on' | 'claimId' | 'tellsNews'>;

/** What a recipient's message of a chunk is about: the chunk's terms, with the recipient's own over them. */
export function messageTerms(chunk: Pick<Chunk, keyof Terms>, { own }: Recipient): MessageTerms {
  const { programme, occurrence, messageClass, usefulUntil, data, episode, correlationId } = chunk;
  return {
    programme,
    occurrence,
    messageClass,
    usefulUntil,
    correlationId,
    ...(episode && { episode }),
    ...own,
    data: { ...data, ...own?.data },
  };
}
