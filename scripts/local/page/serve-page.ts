import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type Answer, refusal, send } from './answer.ts';
import { pageAssets } from './assets.ts';
import type { PageContent } from './local-page.ts';
import { isOwn } from './own-request.ts';
import { type Routes, routesOf } from './routes.ts';

/** The page while it is served: at which address of this machine, and how to end it. */
export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the page to browsers on this machine, at a free port, until it is closed. */
export async function servePage(content: PageContent): Promise<ServedPage> {
  const routes = routesOf(await pageAssets(), content);
  const server = createServer((request, response) => {
    answerTo(request, routes, portOf(server)).then(
      (answer) => send(response, answer),
      () => response.destroy(), // whoever asked is gone
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerTo(request: IncomingMessage, routes: Routes, port: number): Promise<Answer> {
  if (!isOwn(request.headers, port)) return Promise.resolve(elsewhere);
  const [path = ''] = (request.url ?? '').split('?');
  const methods = routes.get(path);
  if (!methods) return Promise.resolve(unknown);
  const route = methods[request.method ?? ''];
  return route ? route(request) : Promise.resolve(otherMethod(Object.keys(methods)));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const elsewhere = refusal(403, {
  code: 'elsewhere',
  message: 'This page is for the browser on this machine, at the address that npm start printed.',
});
const unknown = refusal(404, { code: 'not-found', message: 'There is nothing here.' });

function otherMethod(known: readonly string[]): Answer {
  const refused = refusal(405, { code: 'method', message: `Only ${known.join(', ')} is answered here.` });
  return { ...refused, headers: { allow: known.join(', ') } };
}
