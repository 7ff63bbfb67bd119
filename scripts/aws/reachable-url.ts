import type { LocalTarget } from './local-target.ts';

const executeApi = /^https?:\/\/([a-z0-9]+)\.execute-api\.[^/]+\/?(.*)$/;

/**
 * The address under which an HTTP API's public URL answers: itself on AWS; on a local AWS, whose API host
 * names do not resolve, the path `/_aws/execute-api/<id>/$default` of its endpoint.
 */
export function reachableUrl(url: string, target: LocalTarget | undefined): string {
  const [, id, path] = executeApi.exec(url) ?? [];
  if (target === undefined || id === undefined) return url;
  return `${target.endpointUrl}/_aws/execute-api/${id}/$default${path ? `/${path}` : ''}`;
}
