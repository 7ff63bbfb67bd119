/** Remembers what a door has taken in: `seen` when it came, `published` once its event is on the bus. */
export interface WebhookLog {
  /** Marks as seen and says what it was before. Only `published` is a duplicate; `seen` means: publish again. */
  see(source: string, id: string): Promise<'new' | 'seen' | 'published'>;
  /** Marks as published, kept for at least four days. */
  published(source: string, id: string): Promise<void>;
}
