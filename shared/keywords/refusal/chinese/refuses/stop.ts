import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** 停, however it is asked for. */
export const chineseStop: Family = {
  name: 'stop',
  language: 'zh-CN',
  says: '停, however it is asked for',
  examples: ['停！', '请你们马上停止', '不感兴趣请停止'],
  phrases: phrases(`
    ^ <软>* <停> <停>? <停>? <气>* $
    ^ <软>* 停 了 [吧|好吗|行吗|行不行|谢谢|好不好|算了] $
    [请|立即|给我|必须|赶紧] [停止|停|停下|停了|终止] $
  `),
};
