import type { Translate } from '../../../i18n/translate.ts'

/** The parts of a plan that have words of their own. */
export const differenceAreas = [
  'name',
  'structure',
  'timeline',
  'drivers',
  'funders',
  'actions',
  'indirectKey',
  'legalFigures',
  'aid',
  'lines',
  'scenarios',
  'events',
  'covenants',
  'decisions',
  'chance',
  'blend',
  'frozen',
  'notes',
  'handover',
] as const
export type DifferenceArea = (typeof differenceAreas)[number]

/** The part of a plan by the first name of a path. */
export function areaOf(name: string): DifferenceArea {
  return differenceAreas.find((area) => area === name) ?? 'name'
}

/** The fields of a plan that have words of their own where they differ. */
const differenceFields = [
  'name',
  'form',
  'purpose',
  'note',
  'kind',
  'usualDelay',
  'countsInKind',
  'keyWeight',
  'funder',
  'actions',
  'scenario',
  'replaces',
  'parent',
  'story',
  'reviewOn',
  'removed',
  'timing',
  'effects',
  'indicator',
  'bound',
  'value',
  'lender',
  'need',
  'month',
  'discountRate',
  'hourCost',
  'reference',
  'alternatives',
  'text',
  'done',
  'author',
  'on',
  'day',
  'baseRate',
  'creditRating',
  'collateral',
  'regime',
  'past',
  'notDeMinimis',
  'seed',
  'runs',
  'publicCorrelation',
  'lines',
  'drivers',
  'candidates',
  'minDebtServiceCover',
  'maxFunderShare',
] as const

/** What a field is called; nothing where it has no words. */
export function fieldOf(name: string, t: Translate): string {
  const field = differenceFields.find((one) => one === name)
  return field ? t(`together.difference.fields.${field}`) : ''
}
