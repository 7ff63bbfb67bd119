const SHOWN = '[sealed]';
const inspect: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/** A readable value that does not show itself: in strings, templates, JSON, errors and inspection it says `[sealed]`. */
export interface Secret<T> {
  /** The value. Call it where the value is used and nowhere earlier. */
  reveal(): T;
  toString(): string;
  toJSON(): string;
  [Symbol.toPrimitive](): string;
  [inspect](): string;
}

/** Wraps a value so that only `reveal()` shows it. */
export function secret<T>(value: T): Secret<T> {
  const shown = () => SHOWN;
  return {
    reveal: () => value,
    toString: shown,
    toJSON: shown,
    [Symbol.toPrimitive]: shown,
    [inspect]: shown,
  };
}
