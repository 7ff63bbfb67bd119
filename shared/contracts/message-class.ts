import * as z from 'zod/mini';

/** The classes of message; what each may do is the table in ARCHITECTURE.md. */
export const MessageClass = z.enum(['life-safety', 'property-alert', 'service', 'marketing', 'reply']);
export type MessageClass = z.infer<typeof MessageClass>;

/** Why we may write to somebody at all: what a consent or a refusal is given for. */
export const Purpose = z.enum(['alerts', 'alertsAtNight', 'service', 'marketing', 'health']);
export type Purpose = z.infer<typeof Purpose>;

/** The urgent classes: their own queue, and sent again rather than lost. */
export function isAlert(messageClass: MessageClass): boolean {
  return messageClass === 'life-safety' || messageClass === 'property-alert';
}

/** The queue a class of message travels on. */
export function urgencyOf(messageClass: MessageClass): 'urgent' | 'replies' | 'ordinary' {
  if (messageClass === 'reply') return 'replies';
  return isAlert(messageClass) ? 'urgent' : 'ordinary';
}
