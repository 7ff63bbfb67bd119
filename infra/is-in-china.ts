/** Whether a Region is of the partition `aws-cn`, which has neither Amazon SNS's texts nor AWS End User Messaging. */
export function isInChina(region: string): boolean {
  return region.startsWith('cn-');
}
