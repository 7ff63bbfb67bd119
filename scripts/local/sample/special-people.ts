import { agreedToOffers, car, home, type Person } from './person.ts';

const english = { locale: 'en' };
const evidence = { at: '2026-01-05T02:00:00Z', source: 'app', textVersion: 'alerts-2' };
const allowed = { alerts: 'granted', alertsAtNight: 'granted', service: 'granted' };

/** Customers each of whom shows one thing; their ids say which. */
export const specialPeople: readonly Person[] = [
  {
    id: 'cus_two_cars',
    name: '沈双',
    town: 'pudong',
    holdings: [car, car],
    overrides: { nationalId: idEndingIn('4826') },
  },
  {
    id: 'cus_car_and_home',
    name: '方圆',
    town: 'xuhui',
    holdings: [car, home],
    overrides: { nationalId: idEndingIn('417X') },
  },
  {
    id: 'cus_fleet',
    name: '东岸物流',
    town: 'ningbo',
    holdings: [car, car, car],
    overrides: { segment: 'enterprise' },
  },
  {
    id: 'cus_english_car',
    name: 'Ada Marsh',
    town: 'pudong',
    holdings: [car],
    overrides: { ...english, nationalId: idEndingIn('7731') },
  },
  { id: 'cus_english_home', name: 'Ben Holloway', town: 'zhoushan', holdings: [home], overrides: english },
  {
    id: 'cus_shares_number_1',
    name: '罗一',
    town: 'xuhui',
    holdings: [car],
    overrides: { phone: '+8613800009901' },
  },
  {
    id: 'cus_shares_number_2',
    name: '罗二',
    town: 'xuhui',
    holdings: [car],
    overrides: { phone: '+8613800009901' },
  },
  { id: 'cus_parks_at_home', name: '陆宅', town: 'chongming', holdings: [car], placing: 'home' },
  { id: 'cus_zone_only', name: '台安', town: 'taizhou', holdings: [car], placing: 'zone' },
  { id: 'cus_renewed', name: '续新', town: 'wenzhou', holdings: [{ line: 'motor', status: 'renewed' }] },
  {
    id: 'cus_bereaved',
    name: '念安',
    town: 'ruian',
    holdings: [car],
    overrides: { holds: [{ kind: 'bereavement', source: 'branch' }] },
  },
  {
    id: 'cus_refused_alerts',
    name: '谢绝',
    town: 'pudong',
    holdings: [car],
    overrides: { consents: { ...allowed, alerts: 'refused' } },
  },
  {
    id: 'cus_refused_alerts_with_evidence',
    name: '辞迎',
    town: 'ningbo',
    holdings: [car],
    overrides: { consents: { ...allowed, alerts: { state: 'refused', ...evidence } } },
  },
  {
    id: 'cus_deceased',
    name: '故人',
    town: 'pudong',
    holdings: [car],
    overrides: { holds: [{ kind: 'deceased', source: 'branch' }] },
  },
  {
    id: 'cus_phone_abroad',
    name: 'Ken Aoki',
    town: 'xuhui',
    holdings: [car],
    overrides: { ...english, phone: '+819000000042' },
  },
  { id: 'cus_lapsed', name: '失效', town: 'pudong', holdings: [{ line: 'motor', status: 'lapsed' }] },
  { id: 'cus_cancelled', name: '退保', town: 'pudong', holdings: [{ line: 'motor', status: 'cancelled' }] },
  { id: 'cus_pending', name: '待定', town: 'xuhui', holdings: [{ line: 'motor', status: 'pending' }] },
  { id: 'cus_expired', name: '期满', town: 'xuhui', holdings: [{ line: 'motor', startsIn: -400 }] },
  { id: 'cus_starts_later', name: '未启', town: 'ningbo', holdings: [{ line: 'motor', startsIn: 5 }] },
  {
    id: 'cus_no_property',
    name: '康健',
    town: 'pudong',
    holdings: [{ line: 'health' }, { line: 'accident' }],
  },
  { id: 'cus_office_in_path', name: '远勤', town: 'pudong', holdings: [car], placing: 'office' },
  { id: 'cus_nowhere', name: '无址', town: 'pudong', holdings: [car], placing: 'nowhere' },
  { id: 'cus_inland', name: '蜀安', town: 'chengdu', holdings: [car, home] },
  { id: 'cus_inland_zone_only', name: '蜀平', town: 'chengdu', holdings: [car], placing: 'zone' },
  { id: 'cus_just_outside', name: '杭近', town: 'hangzhou', holdings: [car] },
  {
    id: 'cus_bare_marketing',
    name: '言赠',
    town: 'nanjing',
    holdings: [car],
    overrides: { consents: { ...allowed, marketing: 'granted' }, nickname: 'x' },
  },
  {
    id: 'cus_likes_offers',
    name: '乐闻',
    town: 'chengdu',
    holdings: [car],
    overrides: { consents: { ...allowed, marketing: agreedToOffers } },
  },
];

/** An identity number that nobody has: no place in China has a code that begins with 99. */
function idEndingIn(lastFour: string): string {
  return `99000019900307${lastFour}`;
}
