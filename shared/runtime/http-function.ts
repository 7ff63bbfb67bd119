import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problem } from '../contracts/problem.ts';
import { errorDetails } from './error-details.ts';
import { invocationLog } from './invocation-log.ts';
import type { Logger } from './logger.ts';

/** A request as it came: the body's raw bytes, header names in lower case. */
export interface HttpRequest {
  readonly method: string;
  readonly source: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** An answer: status, JSON body, and further headers. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function requestOf(event: APIGatewayProxyEventV2): HttpRequest {
  const headers = Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value ?? '']);
  return {
    method: event.requestContext.http.method,
    source: event.pathParameters?.['source'] ?? '',
    headers: Object.fromEntries(headers),
    body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
  };
}

function resultOf({ status, body, headers }: HttpAnswer): APIGatewayProxyStructuredResultV2 {
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

/** The Lambda handler of an HTTP route. What `answer` throws becomes one 503: the sender's own retry loses nothing. */
export function httpFunction(logger: Logger, answer: (request: HttpRequest) => Promise<HttpAnswer>) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(invocationLog(logger))
    .handler(async (event) => {
      try {
        return resultOf(await answer(requestOf(event)));
      } catch (error) {
        logger.error('not taken in', errorDetails(error));
        return resultOf(unavailable);
      }
    });
}
