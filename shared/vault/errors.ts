import { CovercastError } from '../errors.ts';

/** The root of everything that can go wrong with a sealed value. Messages name class and version, never a value. */
export abstract class VaultError extends CovercastError {}

/** The keys table holds no such version of a class key. */
export class ClassKeyMissing extends VaultError {
  readonly code = 'vault-class-key-missing';
  readonly retryable = false;
  override readonly ofOneItem = true; // the version is read from the value, which may be damaged
}

/** The customer has no key of this class and version: never made, or destroyed when the customer was erased. */
export class CustomerKeyMissing extends VaultError {
  readonly code = 'vault-customer-key-missing';
  readonly retryable = false;
  override readonly ofOneItem = true;
}

/** The master key of the class is disabled, waiting for deletion, or gone. */
export class KeyDestroyed extends VaultError {
  readonly code = 'vault-key-destroyed';
  readonly retryable = false;
}

/** This function may not use keys of this class. */
export class KeyAccessDenied extends VaultError {
  readonly code = 'vault-key-access-denied';
  readonly retryable = false;
}

/** The key service did not answer or throttles. */
export class KeyServiceFailed extends VaultError {
  readonly code = 'vault-key-service-failed';
  readonly retryable = true;
}

/**
 * The value was changed, was cut short inside, or lies in another item, table or class than it was sealed for; the
 * three look the same, since the format holds no length.
 */
export class SealBroken extends VaultError {
  readonly code = 'vault-seal-broken';
  readonly retryable = false;
  override readonly ofOneItem = true;
}

/** The value is committed to another key than the one found: another customer's, or an altered commitment. */
export class WrongKey extends VaultError {
  readonly code = 'vault-wrong-key';
  readonly retryable = false;
  override readonly ofOneItem = true;
}

/** The value is empty, or shorter than any sealed value can be (63 bytes more than what it holds). */
export class SealedValueTruncated extends VaultError {
  readonly code = 'vault-truncated';
  readonly retryable = false;
  override readonly ofOneItem = true;
}

/** The value is of a format version this code does not know. */
export class UnknownFormatVersion extends VaultError {
  readonly code = 'vault-unknown-format';
  readonly retryable = false;
  override readonly ofOneItem = true;
}
