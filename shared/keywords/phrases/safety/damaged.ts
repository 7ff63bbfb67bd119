import { listed } from '../../../domain/text/listed.ts';
import { phrases } from '../../grammar/phrases.ts';
import type { Phrasebook } from '../../reading/phrasebook.ts';

/** It is damaged already. */
export const damagedPhrases: Phrasebook = {
  sets: {
    not: listed('not, isnt, wasnt, havent, hasnt, didnt, arent, never, no, without, wont, dont'),
  },
  means: phrases(`
    [被|给] ~5 [砸|撞|压|刮|淹|泡|掀|刮|冲|砍|刺|扎] [了|坏|出|破|碎|烂|扁|裂|穿|凹|瘪|翻|倒|得|成|伤|花|毁]
    [damaged|flooded|smashed|crushed|broken|destroyed|wrecked|totaled|totalled|dented|cracked|submerged|
      shattered|ruined|underwater|swamped|scratched|burnt|waterlogged]
    [caved in|tree on|branch on|on top of my|came down on|blew off|blown off|torn off|collapsed on|total
      write off|stove in|bashed in]
    [压到|砸到|碰坏|全碎|碎光|掀翻|吹翻|冲垮]
    [under water|water inside|water got in|water in the|tree fell|branch fell|fell on|written off|washed
      away|swept away|total loss|hit by|water damage|hail damage|is damage|has damage|have damage|got
      damage]
    [浸|淹|泡|撞|砸|烂|坏|爆|冧] [咗|完|完了|光了|掉了|得不行|烂] ![吗|咩]
    [损坏|受损|坏了|砸了|砸坏|被砸|淹了|被淹|泡水|泡了|进水|碎了|撞了|被撞|毁了|压了|被压|刮花|报废|冲走|
      砸中|砸烂|砸到|淹没|泡汤|掉漆|破了|裂了|坏掉|烂了|没顶|被刮|刮坏|泡在|被埋|熄火在水|凹了|变形|全毁|
      被水冲|砸碎|砸扁|压扁|压坏|有损失|损毁|遭水|受灾]
  `),
  not: phrases(`
    [<not>|hope|afraid|worried|might|could|may|if|in case|when|will|would|avoid|prevent|before|what] ~3
      [damaged|flooded|smashed|crushed|broken|destroyed|wrecked|totaled|submerged|dented|cracked|damage|
      water] ~3
    ^ [is|was|are|does|did|will|would|could|can|may] ~4 [damaged|flooded|smashed|broken|destroyed|damage|
      under water]
    no ~1 damage
    [没|没有|未|不|会|会不会|怕|如果|要是|万一|快|担心|差点|是否|有没有|是不是|别|防止|避免|以防|快要|可能|
      假如|会被|若|才] ~3 [损坏|受损|坏|砸|淹|泡|进水|碎|撞|毁|压|刮|冲走|损失] ~3
    [损坏|受损|坏了|砸了|砸坏|被砸|淹了|被淹|泡水|泡了|进水|碎了|撞了|被撞] ~3 [吗|怎么|咋|么|赔|找谁|是否|
      能|谁]
  `),
};
