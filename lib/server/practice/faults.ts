/** What the practice Lucca can be told to do otherwise; the default of each is the plain documented behaviour (contract §20). */
export type Faults = Record<string, never>;
