/** To be raised when the tables of decisions as they stand are filled otherwise: they are made anew then. */
export const projection = 1
