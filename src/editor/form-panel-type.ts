/** The type by which the editor knows a form again after a restart. */
export const formPanelType = 'campaignPlan.form';
