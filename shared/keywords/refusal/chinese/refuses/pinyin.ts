import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** The same, typed as it sounds. */
export const chinesePinyin: Family = {
  name: 'pinyin',
  language: 'zh-CN',
  says: 'the same, typed as it sounds',
  examples: ['tui ding', 'bie fa le', 'buyao zai fa duanxin'],
  phrases: phrases(`
    [tuiding|tui ding|tuidingle|tui dingle|qing tuiding|jushou|ju shou|quxiao dingyue|qu xiao ding yue|
      quxiao duanxin|qu xiao duan xin|quxiao tuisong|qu xiao tui song]
    [bie|buyao|bu yao|buyong|bu yong|bie zai|biezai|buyaozai|bu yao zai|buyao zai|tingzhi|ting zhi|qingwu|
      qing wu|buxiang|bu xiang|buxu|bu xu] ~3 [fa|fale|fa le|fasong|fa song|fala|faduanxin|fa duanxin|
      duanxin|duan xin|darao|da rao|saorao|sao rao|xinxi|xin xi|guanggao|guang gao|tuisong|fanwo|fan wo]
  `),
};
