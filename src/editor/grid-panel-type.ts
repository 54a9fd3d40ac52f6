/** The type by which the editor knows the grid’s panel again after a restart. */
export const gridPanelType = 'campaignPlan.grid';
