/** The page for people, of the name that it has in the report folder of a run: `report open` finds either. */
export const trafficPageName = 'report.html';
