/** Stored with every decision; change it with every change of a rule or of the order of checks. */
export const RULES_VERSION = '5';
