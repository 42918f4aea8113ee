/** What a workbook says of where it comes from: the plan, the export, the version of the plan document. */
export interface WorkbookIdentity {
  readonly plan: string
  /** Empty when the export was not remembered (the command line). */
  readonly exportId: string
  readonly version: number
}

const written = /^alliage plan=([\w-]{1,60}) export=([\w-]{0,60}) version=(\d{1,4})$/

/** The identity as a cell holds it. */
export function writeIdentity({ plan, exportId, version }: WorkbookIdentity): string {
  return `alliage plan=${plan} export=${exportId} version=${version}`
}

/** Reads the identity in a cell; null when the cell holds something else. */
export function readIdentity(cell: unknown): WorkbookIdentity | null {
  const [, plan, exportId = '', version] = (typeof cell === 'string' && written.exec(cell.trim())) || []
  return plan === undefined ? null : { plan, exportId, version: Number(version) }
}
