import type { SeasonId } from '../rules/seasons.ts';

/** What we say of each season, per language: what to do, and no benefit that is not in the contract. */
export const seasonalWords: Readonly<Record<'zh' | 'en', Readonly<Record<SeasonId, string>>>> = {
  zh: {
    'plum-rains': '梅雨季将至，请检查雨刮和轮胎，疏通阳台排水，遇积水勿涉水行车',
    typhoons: '台风季将至，请关注气象预报，提前把车停到高处，收好阳台物品',
    hurricanes: '飓风季将至，请关注气象预报，备好应急物资，熟悉撤离路线',
    'winter-ice': '冬季路面易结冰，请检查轮胎、电瓶和防冻液，慢行并保持车距',
    'back-to-school': '开学将至，请和孩子一起重温交通、防溺水和用电安全',
    flu: '流感季将至，请勤洗手、多通风，是否接种疫苗请咨询医生',
    'spring-festival': '恭贺新春，祝您阖家平安健康',
    'mid-autumn': '中秋佳节，祝您阖家团圆、平安健康',
    'new-year': '新年快乐，祝您平安健康',
  },
  en: {
    'plum-rains': 'The rainy season is near: check wipers, tires and drains; never drive into water',
    typhoons: 'Typhoon season is near: watch the forecast, park on high ground, secure loose items',
    hurricanes: 'Hurricane season begins: watch the forecast, know your way out, keep supplies',
    'winter-ice': 'Winter roads ahead: check tires, battery and antifreeze, and keep your distance',
    'back-to-school': 'School starts soon: go over road safety with your children, slow down at schools',
    flu: 'Flu season is near: wash hands, air rooms, and ask your doctor about a flu shot',
    'spring-festival': 'Happy Lunar New Year! We wish you and your family health and safety',
    'mid-autumn': 'Happy Mid-Autumn Festival to you and your family',
    'new-year': 'Happy New Year! We wish you health and safety',
  },
};
