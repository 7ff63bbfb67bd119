import type { Brand } from './stage-config.ts';

/** The invented insurer of the sample; replace it with your own names before a real deployment. */
export const anxing: Brand = {
  sender: {},
  signature: { 'zh-CN': '【安行保险】', en: 'AnXing Insurance: ' },
  legalName: { 'zh-CN': '安行财产保险股份有限公司', en: 'AnXing Property Insurance Co., Ltd.' },
  domain: 'anxing.example',
  pages: { about: '/texts', policies: '/policies' },
  hotline: '400-000-0000',
  fallbackLocale: 'en',
  timeZone: 'Asia/Shanghai',
};
