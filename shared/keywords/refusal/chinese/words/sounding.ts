import type { Sets } from '../../../grammar/phrase.ts';
import { soundAlikes } from '../../sound-alikes.ts';

/** What sounds like 退订, 拒收 or 取消 and is another word. */
export const chineseSounding: Sets = { 谐音: [...soundAlikes] };
