/** Zone codes of one scheme that begin alike: `{ scheme: 'adcode', partition: '31', prefix: '3101' }`. */
export interface ZoneRange {
  readonly scheme: 'adcode' | 'same' | 'ugc';
  readonly partition: string;
  readonly prefix: string;
}
