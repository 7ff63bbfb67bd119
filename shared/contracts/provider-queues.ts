/** The queues that providers' topics fill, with numbers and texts in clear: counted by operators, read by nobody. */
export const providerQueues = { texts: 'eum-texts', receipts: 'eum-receipts' } as const;
