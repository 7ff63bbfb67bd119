import { phrases } from '../../grammar/phrases.ts';

/** Plain refusals in Chinese, typed as they sound. */
export const pinyin = phrases(`
  [tuiding|tui ding|tuidingle|tui dingle|qing tuiding|jushou|ju shou|quxiao dingyue|qu xiao ding yue|quxiao duanxin|qu xiao duan xin|quxiao tuisong|qu xiao tui song]
  [bie|buyao|bu yao|buyong|bu yong|bie zai|biezai|buyaozai|bu yao zai|buyao zai|tingzhi|ting zhi|qingwu|
    qing wu|buxiang|bu xiang|buxu|bu xu] ~3 [fa|fale|fa le|fasong|fa song|fala|faduanxin|fa duanxin|
    duanxin|duan xin|darao|da rao|saorao|sao rao|xinxi|xin xi|guanggao|guang gao|tuisong|fanwo|fan wo]
`);
