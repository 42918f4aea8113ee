import { commands } from './commands.ts'
import { defaults } from './defaults.ts'
import { problems } from './problems.ts'
import { components } from './components.ts'
import { desktop } from './desktop.ts'
import { shell } from './shell.ts'
import { typing } from './typing.ts'
import { frame } from './frame.ts'
import { library } from './library.ts'
import { structure } from './structure.ts'
import { lines } from './lines.ts'
import { scenarios } from './scenarios.ts'
import { exporting } from './exporting.ts'
import { units } from './units.ts'
import { cli } from './cli.ts'
import { workbook } from './workbook.ts'
import { explain } from './explain.ts'
import { statements } from './statements.ts'
import { dashboard } from './dashboard.ts'
import { parameters } from './parameters.ts'
import { parameterHints } from './parameterHints.ts'
import { choices } from './choices.ts'
import { accounts } from './accounts.ts'
import { sources } from './sources.ts'
import { rows } from './rows.ts'
import { alerts } from './alerts.ts'
import { legalFigures } from './legalFigures.ts'
import { kinds } from './kinds.ts'
import { comparison } from './comparison.ts'
import { links } from './links.ts'
import { poles } from './poles.ts'
import { rates } from './rates.ts'
import { funders } from './funders.ts'
import { actions } from './actions.ts'
import { legal } from './legal.ts'
import { catalogue } from './catalogue.ts'
import { chance } from './chance.ts'
import { stress } from './stress.ts'
import { events } from './events.ts'
import { decision } from './decision.ts'
import { levers } from './levers.ts'
import { sensitivity } from './sensitivity.ts'
import { importing } from './importing.ts'
import { fec } from './fec.ts'
import { sheetImport } from './sheetImport.ts'
import { workbookBack } from './workbookBack.ts'
import { grantForm } from './grantForm.ts'
import { boardReport } from './boardReport.ts'
import { together } from './together.ts'
import { planFile } from './planFile.ts'
import { calendar } from './calendar.ts'
import { notes } from './notes.ts'
import { desk } from './desk.ts'
import { learn } from './learn.ts'
import { backups } from './backups.ts'
import { settings } from './settings.ts'
import { about } from './about.ts'
import { versions } from './versions.ts'
import { palette } from './palette.ts'
import { forgotten } from './forgotten.ts'
import { start } from './start.ts'
import { tour } from './tour.ts'
import { glossary } from './glossary.ts'
import { series } from './series.ts'
import { voluntary } from './voluntary.ts'
import { utility } from './utility.ts'
import { stakeholders } from './stakeholders.ts'
import { actuals } from './actuals.ts'
import { habits } from './habits.ts'
import { record } from './record.ts'
import { cases } from './cases.ts'
import { experience } from './experience.ts'

/** Every French text: the source, and the shape every other language must have. */
export const fr = {
  commands,
  defaults,
  problems,
  components,
  desktop,
  shell,
  typing,
  units,
  workbook,
  cli,
  frame,
  library,
  structure,
  lines,
  scenarios,
  exporting,
  explain,
  statements,
  dashboard,
  parameters,
  parameterHints,
  choices,
  accounts,
  sources,
  rows,
  alerts,
  legalFigures,
  kinds,
  comparison,
  links,
  poles,
  rates,
  funders,
  actions,
  legal,
  catalogue,
  chance,
  stress,
  events,
  decision,
  levers,
  sensitivity,
  importing,
  fec,
  sheetImport,
  workbookBack,
  grantForm,
  boardReport,
  together,
  planFile,
  calendar,
  notes,
  desk,
  learn,
  backups,
  settings,
  about,
  versions,
  palette,
  forgotten,
  start,
  tour,
  glossary,
  series,
  voluntary,
  utility,
  stakeholders,
  actuals,
  habits,
  record,
  cases,
  experience,
} as const

type PluralMany = `${string}_many`

/**
 * The shape of a catalogue: what French has, as plain texts. Only the plural form `_many` may be left out,
 * for languages that have none.
 */
type Catalogue<Node> = {
  readonly [Key in keyof Node as Key extends PluralMany ? never : Key]: Node[Key] extends string
    ? string
    : Catalogue<Node[Key]>
} & { readonly [Key in keyof Node as Key extends PluralMany ? Key : never]?: string }

/** The shape of the texts of a language. */
export type Messages = Catalogue<typeof fr>
