/** The signing secrets of the feeds. */
export interface WebhookSecrets {
  /** The secrets active for a source, newest first; two while one is being replaced; none for an unknown source. */
  active(source: string): Promise<readonly string[]>;
}
