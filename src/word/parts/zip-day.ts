/** The day that all files in our packages bear, so that the same plan gives the same bytes: the oldest ZIP has. */
export const zipDay = new Date(1980, 0, 1);
