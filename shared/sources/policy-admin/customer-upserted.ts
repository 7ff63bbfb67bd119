import { lineEvent } from './line-event.ts';

const customer = {
  id: 'cus_1',
  name: '王小明',
  phone: '+8613800000042',
  locale: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  jurisdiction: 'CN',
  consents: { alerts: 'granted' },
  source: 'core',
};
const { phone: _phone, ...withoutPhone } = customer;

/** A customer as they are: the line of an import file. */
export const customerUpserted = lineEvent('customer.upserted', 'customer', [
  { title: 'a customer', data: customer },
  { title: 'a line with its type', data: { ...customer, type: 'customer' } },
  { title: 'what is not stored is left out', data: { ...customer, shoeSize: 42 } },
  { title: 'a policy', data: { ...customer, type: 'policy' }, refused: 'type unknown-value' },
  { title: 'no phone', data: withoutPhone, refused: 'phone missing' },
  { title: 'a phone that is none', data: { ...customer, phone: '13800000042' }, refused: 'phone format' },
  { title: 'an id that names somebody', data: { ...customer, id: '13800000042' }, refused: 'id personal-id' },
  {
    title: 'a zone there is not',
    data: { ...customer, timeZone: 'Asia/Pudong' },
    refused: 'timeZone unknown-value',
  },
  {
    title: 'a hold there is not',
    data: { ...customer, holds: [{ kind: 'gone', source: 'core' }] },
    refused: 'holds.0.kind unknown-value',
  },
]);
