/**
 * The root of our own errors: a stable `code` for logs and alarms, whether trying again can help, and whether it
 * concerns one item alone (`ofOneItem`), so that others can go on.
 * Messages carry no personal data, ever: not even that of the `cause`, whose name alone is logged.
 */
export abstract class CovercastError extends Error {
  abstract readonly code: string;
  abstract readonly retryable: boolean;
  readonly ofOneItem: boolean = false;
  override readonly name = this.constructor.name;
}

/** A setting is absent or malformed; names it. Not retryable: the deployment must change. */
export class ConfigurationError extends CovercastError {
  readonly code = 'configuration';
  readonly retryable = false;
}

/** The bus took only some of the events; publish again, consumers recognise repetitions. */
export class PublishFailed extends CovercastError {
  readonly code = 'publish-failed';
  readonly retryable = true;
}

/** A queue took only some of the messages; send again, chunk ids are deterministic. */
export class EnqueueFailed extends CovercastError {
  readonly code = 'enqueue-failed';
  readonly retryable = true;
}

/** An archived object that should be there is not, or does not read as what it was written as. */
export class ArchiveUnreadable extends CovercastError {
  readonly code = 'archive-unreadable';
  readonly retryable = true;
}

/** A stored item lacks what its schema says; names table and item kind, never the content. */
export class StoredItemInvalid extends CovercastError {
  readonly code = 'stored-item-invalid';
  readonly retryable = false;
  override readonly ofOneItem = true;
}

/** DynamoDB left keys or items unprocessed after several rounds: it throttles. */
export class StoreBusy extends CovercastError {
  readonly code = 'store-busy';
  readonly retryable = true;
}

/** The function's role lacks a grant it needs; names the service. Not retryable: the deployment must change. */
export class AccessDenied extends CovercastError {
  readonly code = 'access-denied';
  readonly retryable = false;
}

/** An AWS service failed in a way nothing else names; the cause has its name. */
export class ServiceFailed extends CovercastError {
  readonly code = 'service-failed';
  readonly retryable = true;
}

/** An upload was deleted, or overwritten, while it was being imported. Not retryable: put the file up again. */
export class UploadGone extends CovercastError {
  readonly code = 'upload-gone';
  readonly retryable = false;
}

/** The results of a piece of an import are not where they were kept. */
export class ImportPartMissing extends CovercastError {
  readonly code = 'import-part-missing';
  readonly retryable = true;
}

/** An event is larger than the bus may carry; the big part belongs in the archive. */
export class EventTooLarge extends CovercastError {
  readonly code = 'event-too-large';
  readonly retryable = false;
}

/** A candidate names a programme that does not exist in this version. Not retryable here; redrive after an upgrade. */
export class UnknownProgramme extends CovercastError {
  readonly code = 'unknown-programme';
  readonly retryable = false;
}

/** A provider handed over what does not read as its documentation says; names the field, never its content. */
export class UnreadableDelivery extends CovercastError {
  readonly code = 'unreadable-delivery';
  readonly retryable = false;
  override readonly ofOneItem = true;
}

/** Of some customers something stored could not be read; the others are looked at. The message comes again, then is a dead letter. */
export class LookedAtInPart extends CovercastError {
  readonly code = 'looked-at-in-part';
  readonly retryable = true;
}

/** Some recipients of a chunk could not be dealt with; the others are done. The chunk comes again, then is a dead letter. */
export class DeliveredInPart extends CovercastError {
  readonly code = 'delivered-in-part';
  readonly retryable = true;
}
