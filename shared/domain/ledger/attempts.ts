/** How often a message is handed to its provider at most; throttled attempts do not count. */
export const MAX_ATTEMPTS = 3;
