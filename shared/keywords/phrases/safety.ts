import { listed } from '../../domain/text/listed.ts';
import { phrases } from '../grammar/phrases.ts';
import type { Phrasebook } from '../reading/phrasebook.ts';

const sets = {
  moved: listed('moved, relocated, evacuated, left, driven, parked'),
  not: listed('not, isnt, wasnt, havent, hasnt, didnt, arent, never, no, without, wont, dont'),
  挪: listed('转移, 挪, 移, 撤离, 撤, 开走, 移走, 挪走, 搬, 移车, 挪车, 转移车'),
};

/** The car is out of danger. */
export const movedPhrases: Phrasebook = {
  sets,
  means: phrases(`
    ^ [ok|okay|yes|i|we|have|ive|weve|already|just|its|car|my|the|all|both|cars|been|has|it|is|now|vehicle|
      done|1|one|thanks|i have|is now]* moved ![back]
    [moved|relocated|drove|driven|taken|took|got|put|parked] [it|the car|my car|the vehicle|the truck|them|
      both|cars|our car|everything|the van] ~1
    [moved|relocated|evacuated] to [higher|high|a|the|my|safe|safety|another|garage]
    [parked|car is|its|it is|now|safely] ~2 [uphill|higher ground|high ground|in the garage|in a garage|
      multi storey|somewhere safe|a safe place|safe place|indoors|under cover|undercover]
    [already|all|been]? [relocated|evacuated] $
    [已|已经|都|全|刚|早就|早|车|我] ~2 <挪> [了|完|好|走|到|开|至|$]
    <挪> [好|完|走|了|到|过|至] ![吗|哪|不|么]
    [已|已经] [开走|停好|转移|撤离|移走|挪走|挪好|搬走|开到|停到|离开]
    停 好 了? 在? ~3 [高|安全|车库|楼上|坡上]
    [开|停|移|挪|搬] [到|去|在|进|上|至] ~6 [高|地库外|安全|楼上|停车楼|山上|室内|高架|高处|车库|坡上]
  `),
  not: phrases(`
    <not> ~3 <moved> ~3
    ^ <moved> not
    [should|could|can|shall|where|when|how|if|need|must|will|do|did|who|to be] ~4 [moved|move|relocated] ~4
    [没|没有|还没|未|不|怎么|如何|要不要|用不用|需要|是否|能不能|往哪|哪里|什么时候|正在|准备|马上|打算|
      来不及|无法|不用|要|得|该|可以|必须|尚未|还没有|帮我|可不可以|谁|不想|等|去|想|快] ~3 <挪> ~3
    <挪> ~2 [吗|么|哪|不]
  `),
};

/** It cannot be brought out of danger. */
export const cannotPhrases: Phrasebook = {
  sets,
  means: phrases(`
    ^ [i|we|sorry|no|still|just|really|unfortunately|2|two]* [cant|cannot|can not|couldnt|unable|not able|
      unable to|not able to] [right now|now|at the moment|sorry|do it|do that|today|tonight|please|$|help|
      im|i am|as|because]
    [cant|cannot|can not|couldnt|could not|unable to|not able to|no way to|impossible to|wont be able to|
      not possible to|no chance to|too late to] ~1 [move|get|drive|relocate|reach|evacuate|leave|do|make|
      shift|start|go|be moved] ![a hold|through|hold|an answer|my money]
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

/** It is damaged already. */
export const damagedPhrases: Phrasebook = {
  sets,
  means: phrases(`
    [被|给] ~5 [砸|撞|压|刮|淹|泡|掀|刮|冲|砍|刺|扎] [了|坏|出|破|碎|烂|扁|裂|穿|凹|瘪|翻|倒|得|成|伤|花|毁]
    [damaged|flooded|smashed|crushed|broken|destroyed|wrecked|totaled|totalled|dented|cracked|submerged|
      shattered|ruined|underwater|swamped|scratched|burnt|waterlogged]
    [caved in|tree on|branch on|on top of my|came down on|blew off|blown off|torn off|
      collapsed on|total write off|stove in|bashed in]
    [压到|砸到|碰坏|全碎|碎光|掀翻|吹翻|冲垮]
    [under water|water inside|water got in|water in the|tree fell|branch fell|fell on|written off|
      washed away|swept away|total loss|hit by|water damage|hail damage|is damage|has damage|have damage|
      got damage]
    [损坏|受损|坏了|砸了|砸坏|被砸|淹了|被淹|泡水|泡了|进水|碎了|撞了|被撞|毁了|压了|被压|刮花|报废|冲走|
      砸中|砸烂|砸到|淹没|泡汤|掉漆|破了|裂了|坏掉|烂了|没顶|被刮|刮坏|泡在|被埋|熄火在水|凹了|变形|全毁|
      被水冲|砸碎|砸扁|压扁|压坏|有损失|损毁|遭水|受灾]
  `),
  not: phrases(`
    [<not>|hope|afraid|worried|might|could|may|if|in case|when|will|would|avoid|prevent|before|what]
      ~3 [damaged|flooded|smashed|crushed|broken|destroyed|wrecked|totaled|submerged|dented|
      cracked|damage|water] ~3
    ^ [is|was|are|does|did|will|would|could|can|may] ~4
      [damaged|flooded|smashed|broken|destroyed|damage|under water]
    no ~1 damage
    [没|没有|未|不|会|会不会|怕|如果|要是|万一|快|担心|差点|是否|有没有|是不是|别|防止|避免|以防|快要|可能|
      假如|会被|若|才] ~3 [损坏|受损|坏|砸|淹|泡|进水|碎|撞|毁|压|刮|冲走|损失] ~3
    [损坏|受损|坏了|砸了|砸坏|被砸|淹了|被淹|泡水|泡了|进水|碎了|撞了|被撞] ~3
      [吗|怎么|咋|么|赔|找谁|是否|能|谁]
  `),
};
