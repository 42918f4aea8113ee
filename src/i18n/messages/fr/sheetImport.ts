/** The import of a budget or a cash plan from a spreadsheet. */
export const sheetImport = {
  intro: 'Un budget ou un plan de trésorerie fait au tableur (.xlsx, .xls, .ods, .csv).',
} as const
