import type { FunderKind } from '../../../domain/plan/funder.ts'
import { bare } from '../journalRole.ts'
import { grantorOf } from './grantorOf.ts'
import type { LeftOutReason, SeedGuess, SeedTarget } from './seedTypes.ts'

type Guess = (words: string) => SeedGuess

const kind = (name: string, nature?: string, choices?: Readonly<Record<string, string>>): Guess => {
  const target: SeedTarget = nature === undefined ? { to: 'kind', kind: name } : { to: 'kind', kind: name, nature }
  return () => (choices ? { target, choices } : { target })
}
const cost = (nature: string): Guess => kind('runningCost', nature)
const leave = (reason: LeftOutReason): Guess => {
  return () => ({ target: { to: 'none' }, reason })
}

/** A grant, for a project or for the year, from whoever its label names. */
function grant(words: string): SeedGuess {
  const isProject = /\b(projets?|appel|aap|action)\b/.test(words)
  return withFunder({ target: { to: 'kind', kind: isProject ? 'projectGrant' : 'operatingGrant' } }, grantorOf(words))
}

function withFunder(guess: SeedGuess, funderKind: FunderKind | null): SeedGuess {
  return funderKind ? { ...guess, funderKind } : guess
}

/** Refunds of costs until 2024: aid for jobs where the label says so, other income otherwise. */
const chargesMoved: Guess = (words) =>
  /\b(asp|cui|cae|pec|emplois?|aides?)\b/.test(words) ? grant(words) : kind('sales', 'other')(words)

/** Contributions in kind by their label: the numbers of two of them are swapped between charts (DOMAIN trap 6). */
const inKind: Guess = (words) => {
  if (/benevol/.test(words)) return leave('hours')(words)
  if (/materiel|equipement|vehicule/.test(words)) return kind('equipmentLent')(words)
  return kind(/\b(locaux|local|salle|mise a disposition|prestations?)\b/.test(words) ? 'premisesLent' : 'giftsInKind')(
    words,
  )
}

/** What each beginning of an account number means (PCG, ANC 2018-06; DOMAIN 1.2); the longest that fits counts. */
const meanings: Readonly<Record<string, Guess>> = {
  '60': cost('purchases'),
  '603': leave('stockVariation'),
  '607': cost('goods'),
  '61': cost('other'),
  '611': cost('other'),
  '612': cost('rent'),
  '613': cost('rent'),
  '614': cost('rent'),
  '615': cost('maintenance'),
  '616': cost('insurance'),
  '618': cost('other'),
  '62': cost('other'),
  '621': cost('fees'),
  '622': cost('fees'),
  '623': cost('communication'),
  '624': cost('travel'),
  '625': cost('travel'),
  '626': cost('telecom'),
  '627': cost('bank'),
  '63': cost('taxes'),
  '64': () => ({ target: { to: 'staffCharges' } }),
  '641': kind('staff'),
  '644': kind('staff'),
  '65': cost('other'),
  '652': leave('disposal'),
  '657': kind('grantsPaid'),
  '66': cost('bank'),
  '661': leave('interest'),
  '67': leave('exceptional'),
  '675': leave('disposal'),
  '68': leave('provisions'),
  '681': leave('depreciation'),
  '6815': leave('provisions'),
  '6817': leave('provisions'),
  '689': leave('restrictedFunds'),
  '69': leave('incomeTax'),
  '70': kind('sales', 'services'),
  '701': kind('sales', 'goods'),
  '702': kind('sales', 'goods'),
  '703': kind('sales', 'goods'),
  '7063': kind('sponsorship'),
  '707': kind('sales', 'goods'),
  '708': kind('sales', 'other'),
  '7083': kind('rents', 'rent'),
  '7084': kind('rents', 'staffLent'),
  '71': leave('production'),
  '72': leave('production'),
  '73': kind('concoursPublics'),
  '74': grant,
  '747': leave('investmentGrantShare'),
  '75': kind('sales', 'other'),
  '752': kind('rents', 'rent'),
  '753': kind('sales', 'other'),
  '754': kind('donations'),
  '75412': kind('donations', undefined, { gift: 'expensesWaived' }),
  '7542': kind('patronage'),
  '7543': leave('exceptional'),
  '755': (words) => withFunder({ target: { to: 'kind', kind: 'foundationGrant' } }, grantorOf(words) ?? 'foundation'),
  '756': kind('membershipDues'),
  '7562': kind('membershipDues', undefined, { counterpart: 'with' }),
  '757': leave('disposal'),
  '76': leave('financialIncome'),
  '77': leave('exceptional'),
  '771': leave('exceptional'),
  '7715': grant,
  '775': leave('disposal'),
  '777': leave('investmentGrantShare'),
  '78': leave('provisions'),
  '789': leave('restrictedFunds'),
  '79': chargesMoved,
  '86': leave('inKindMirror'),
  '87': inKind,
}

/** What an account of income or costs most probably is, from its number and its label. */
export function guessTarget(account: string, label: string): SeedGuess {
  const words = bare(label)
  for (let length = 5; length >= 2; length--) {
    const meaning = meanings[account.slice(0, length)]
    if (account.length >= length && meaning) return meaning(words)
  }
  return { target: { to: 'none' }, reason: 'unknown' }
}
