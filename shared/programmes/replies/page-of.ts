import type { Brand } from '../../config/stage-config.ts';

/** The address of a page of the brand, on its own domain. */
export function pageOf({ domain, pages }: Brand, page: keyof Brand['pages']): string {
  return `https://${domain}${pages[page]}`;
}
