/**
 * The value of an attribute in a header of the binary mode: quotes around it are taken away, then percent-encoded
 * characters are decoded once (CloudEvents 1.0, HTTP binding 3.1.3.2). Undefined when they are no UTF-8.
 */
export function headerValue(header: string): string | undefined {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(header)?.[1];
  const text = quoted === undefined ? header : quoted.replaceAll(/\\(.)/g, '$1');
  try {
    return text.replaceAll(/(?:%[0-9A-Fa-f]{2})+/g, (encoded) => decodeURIComponent(encoded));
  } catch {
    return undefined; // decodeURIComponent says "no UTF-8" only by throwing
  }
}
