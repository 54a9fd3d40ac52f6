/** What configuration files are called. */
export const configurationName = '.campaign-plan.yml';
