/** What the rows of a grid are put together by. */
export const gridGroupings = ['plan', 'service', 'channel', 'audience', 'owner'] as const;
export type GridGrouping = (typeof gridGroupings)[number];
