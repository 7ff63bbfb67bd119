import { bestLocale } from '../../domain/wording/best-locale.ts';
import { ConfigurationError } from '../../errors.ts';
import { fixedReply } from './fixed-reply.ts';
import { pageOf } from './page-of.ts';

/** Who writes, whom to call and where to read more, to whoever asks for help, even after they wanted no more. */
export const replyHelp = fixedReply('reply-help', {
  evenIfRefused: true,
  more: ({ brand, locale }) => {
    const language = bestLocale(Object.keys(brand.legalName), locale, brand.fallbackLocale);
    const legalName = brand.legalName[language ?? ''];
    if (!legalName)
      throw new ConfigurationError(`The brand of ${brand.domain} has no legal name (config: brands).`);
    return { legalName, page: pageOf(brand, 'about') };
  },
});
