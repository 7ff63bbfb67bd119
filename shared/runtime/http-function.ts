import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problem } from '../contracts/problem.ts';
import { atBusinessTime } from './at-business-time.ts';
import { errorDetails } from './error-details.ts';
import { invocationLog } from './invocation-log.ts';
import type { LogDetails, Logger } from './logger.ts';

/** A request as it came: the body's raw bytes, header names in lower case. */
export interface HttpRequest {
  readonly method: string;
  /** The last part of its address, `/webhooks/<source>`. */
  readonly source: string;
  /** What follows the `?` of its address, as it came; empty when nothing does. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** An answer: status, what it says, and further headers. With neither `body` nor `text` it says nothing. */
export interface HttpAnswer {
  readonly status: number;
  /** Said as JSON. */
  readonly body?: unknown;
  /** Said as it is, under the content type in the headers. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function requestOf(event: APIGatewayProxyEventV2): HttpRequest {
  const headers = Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value ?? '']);
  return {
    method: event.requestContext.http.method,
    source: event.pathParameters?.['source'] ?? lastPart(event.rawPath),
    query: event.rawQueryString,
    headers: Object.fromEntries(headers),
    body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
  };
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function resultOf({ status, body, text, headers }: HttpAnswer): APIGatewayProxyStructuredResultV2 {
  if (text !== undefined) return { statusCode: status, headers: { ...headers }, body: text };
  if (body === undefined) return { statusCode: status, headers: { ...headers } };
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

const unavailable: HttpAnswer = {
  status: 503,
  body: problem('unavailable', 'Taken in by nobody just now. Send it again.'),
  headers: { 'retry-after': '5' },
};

/** What a function does with a request: `answer` may throw. */
export interface HttpWork {
  readonly logger: Logger;
  /** What every log line about the request says: the ids by which it is followed. */
  readonly about: (request: HttpRequest) => LogDetails;
  readonly answer: (request: HttpRequest, log: Logger) => Promise<HttpAnswer>;
}

/**
 * The Lambda handler of an HTTP route. What `answer` throws becomes one 503: the sender's own retry loses nothing,
 * and the alarm on the route's 5xx rings.
 */
export function httpFunction(work: HttpWork) {
  const invocation = invocationLog<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(work.logger);
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(invocation)
    .use(atBusinessTime)
    .handler(async (event) => {
      const request = requestOf(event);
      const about = work.about(request);
      invocation.concerns(about);
      return resultOf(await answered(request, work, work.logger.about(about)));
    });
}

async function answered(request: HttpRequest, { answer }: HttpWork, log: Logger): Promise<HttpAnswer> {
  try {
    const given = await answer(request, log);
    log.info('answered', { status: given.status });
    return given;
  } catch (error) {
    log.error('not taken in', { status: unavailable.status, ...errorDetails(error) });
    return unavailable;
  }
}
