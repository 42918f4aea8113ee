/** The questions that have a line of help under them. */
export const hintKeys = ['start', 'equipmentMonth', 'loanMonth', 'grantFunder', 'advanceShare', 'loanRate'] as const
