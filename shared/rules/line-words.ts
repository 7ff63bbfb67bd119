import type { ProductLine } from '../contracts/records/policy.ts';

/**
 * Words by which a report of damage speaks of what a line insures, in Chinese (both scripts) and English, in lower case.
 * Reviewed 2026-11-22. A garage may be spoken of with the car or with the house. A line that is not here is never spoken of: such reports go to a person, or to the one policy
 * that somebody has.
 */
export const lineWords: Readonly<Partial<Record<ProductLine, readonly RegExp[]>>> = {
  motor: [
    /[车車](?![库庫位站厢廂间間])|追尾|[刮剐剮]蹭|[刮剐剮]擦|挡风玻璃|擋風玻璃|前挡|保险杠|保險桿|爆胎|抛锚|拋錨/,
    /\b(?:cars?|vehicles?|motors?|autos?|automobiles?|trucks?|vans?|suvs?|motorcycles?|motorbikes?|scooters?)\b/,
    /\b(?:windscreens?|windshields?|bumpers?|fenders?|headlights?|tyres?|tires?|rear[- ]?ended|number plate)\b/,
  ],
  home: [
    /房(?![车車])|屋|住宅|公寓|家[里中裡裏](?!的?[车車])|家[财財]|天花板|墙|牆|水管|暖气|暖氣|阳台|陽台|厨房|廚房|窗户|窗戶|地下室/,
    /\b(?:house|houses|(?<!(?:way|going|driving|drove|drive|went|got|get|getting) )home|flat(?! tyres?| tires?)|apartment)\b/,
    /\b(?:roofs?|ceilings?|kitchens?|bathrooms?|walls?|basements?|balcony|balconies|chimneys?|plumbing|pipes?)\b/,
  ],
  travel: [
    /航班|行李|旅行|旅游|旅遊|签证|簽證/,
    /\b(?:flights?|luggage|baggage|suitcases?|airlines?|airports?|my trip)\b/,
  ],
  health: [
    /住院|医院|醫院|看病|手术|手術|门诊|門診|医疗|醫療|医药费|醫藥費/,
    /\b(?:hospitals?|hospitali[sz]ed|surgery|surgeries|doctors?|illness|medical)\b/,
  ],
  accident: [
    /受伤|受傷|骨折|摔伤|摔傷|扭伤|扭傷|烫伤|燙傷/,
    /\b(?:injured|injury|injuries|fractured?|broken (?:arm|leg|wrist|ankle|bone)|sprained)\b/,
  ],
};
