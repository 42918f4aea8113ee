import type { OperatorId } from '../../../domain/calc/operators/registry.ts'
import type { Tag } from '../../../domain/calc/expression.ts'
import type { TimeSeries } from '../../../domain/calc/timeline.ts'

/** Where a figure comes from: how each operator is said, with its operands a, b, c, or all of them. */
export const explain = {
  operators: {
    add: '{{all}}',
    annuity: 'échéance constante au taux {{a}} sur {{b}} échéances pour {{c}}',
    atLeast: '1 si {{a}} atteint {{b}}, sinon 0',
    choose: 'l’option {{a}} parmi : {{others}}',
    cumulate: '{{a}} + {{b}} − {{c}}',
    divide: '{{a}} ÷ {{b}}',
    equals: '1 si {{a}} est égal à {{b}}, sinon 0',
    following: 'le total de {{a}} sur les mois qui suivent (nombre : {{b}})',
    maximum: 'le plus grand entre {{a}} et {{b}}',
    minimum: 'le plus petit entre {{a}} et {{b}}',
    modulo: 'le reste de {{a}} ÷ {{b}}',
    multiply: '{{a}} × {{b}}',
    negate: 'moins {{a}}',
    periodOf: 'le rang dans le plan de {{a}}',
    power: '{{a}} à la puissance {{b}}',
    previous: '{{a}}',
    ratio: '{{a}} ÷ {{b}}',
    round: '{{a}}, arrondi au centime',
    shift: '{{a}}, décalé de {{b}}',
    subtract: '{{a}} − {{b}}',
    when: 'si {{a}} n’est pas nul : {{b}} ; sinon : {{c}}',
    within: '1 si {{a}} va de {{b}} à {{c}}, sinon 0',
    yearToDate: 'cumul de l’exercice jusqu’à ce mois',
    yearTotal: '{{a}}',
  },
  plus: ' + ',
  comma: ' ; ',
  group: '({{formula}})',
  tags: {
    debit: 'Somme des écritures portées au débit de ce compte',
    credit: 'Somme des écritures portées au crédit de ce compte',
    cash: 'Somme des mouvements de trésorerie de cette rubrique',
    family: 'Somme de ce qu’apportent les lignes de cette famille',
    funder: 'Somme de ce qu’apportent les lignes de ce financeur',
    grantor: 'Somme des subventions de ce type de financeur',
    confirmed: 'Somme de ce qui est notifié, signé ou payé',
  },
  time: {
    counter: 'Rang du mois dans le plan',
    month: 'Mois',
    yearIndex: 'Rang de l’exercice',
    calendarMonth: 'Mois de l’année',
    yearStart: 'Premier mois de l’exercice (1 pour oui)',
    yearEnd: 'Dernier mois de l’exercice (1 pour oui)',
  },
  sum: 'Somme des lignes ci-dessous',
  nothing: 'Rien sur cette période',
  months: 'Somme des mois ci-dessous',
  beforePlan: 'rien : la date est antérieure au plan',
  opening: 'à l’ouverture',
  ofLine: '{{line}} : {{label}}',
  active: 'Comptée dans ce scénario',
  ofPeriod: '{{label}}, {{period}}',
  yes: 'oui',
  no: 'non',
  typed: 'Saisi dans le plan de base',
  changedBy: 'Changé par « {{name}} » ; {{value}} dans le scénario affiché',
  proposed: 'Valeur proposée, rien n’a été saisi',
  fromScenario: 'Modifié dans le scénario « {{scenario}} »',
  source: 'Source : {{source}}',
  confidence: 'Confiance : {{confidence}}',
  dated: 'Au {{date}}',
} as const satisfies {
  readonly operators: Record<OperatorId, string>
  readonly tags: Record<Tag, string>
  readonly time: Record<TimeSeries, string>
  readonly [text: string]: string | Record<string, string>
}
