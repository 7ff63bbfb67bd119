import { phrases } from '../../grammar/phrases.ts';
import type { Phrasebook } from '../../reading/phrasebook.ts';

/** It cannot be brought out of danger. */
export const cannotPhrases: Phrasebook = {
  means: phrases(`
    ^ [i|we|sorry|no|still|just|really|unfortunately|2|two]* [cant|cannot|can not|couldnt|unable|not able|
      unable to|not able to] [right now|now|at the moment|sorry|do it|do that|today|tonight|please|$|help|lah|la|leh|liao|lor|
      im|i am|as|because]
    [cant|cannot|can not|couldnt|could not|unable to|not able to|no way to|impossible to|wont be able to|not
      possible to|no chance to|too late to] ~1 [move|get|drive|relocate|reach|evacuate|leave|do|make|shift|
      start|go|be moved] ![a hold|through|hold|an answer|my money]
    [cant|cannot|can not|couldnt|could not] be [moved|driven|reached]
    [impossible|stuck|trapped|stranded|not possible|no way]
    [wont|doesnt|not|will not] start
    [动不了|挪不了|移不了|开不了|走不了|转移不了|挪不动|开不走|开不出|动弹不得|走不开|移不动|出不去|出不来|
      挪不走|开不动|搬不走|撤不了|撤不走|过不去|赶不回|赶不过|回不去|弄不走|打不着火|启动不了|发动不了|
      开不过去|没法走]
    [无法|不能|没法|没办法|没有办法|不方便|难以] ~2 [转移|移|挪|动|离开|前往|到|开|撤|搬|处理|$|移动|启动|
      走|过去]
    ^ [现在|真的|暂时|我|实在|车]* [不行|不能|没办法|没法|无法|办不到|不方便] [啊|了|呀|的]* $
    [来不及|赶不及|没人|没有人] ~2 [转移|挪|移|撤|了|开|动|帮]
  `),
  not: phrases(`
    [why|how come|if i|if we] ~1 [cant|cannot] ~4
    [do not|dont|never] get stuck
    [会不会|怕|万一|如果|要是|是不是] ~3 [动不了|开不了|走不了|无法|出不来|打不着火] ~3
  `),
};
