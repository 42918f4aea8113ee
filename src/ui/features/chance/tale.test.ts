import { describe, expect, it } from 'vitest'
import type { Drawn } from '../../../domain/analysis/chance/drawRuns.ts'
import { createFormat } from '../../../i18n/format.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { tale } from './tale.ts'

const plan = aPlan()
  .with(
    line('operatingGrant', {}, {}, { id: 'region', name: 'Fonctionnement', funder: 'La Région' }),
    line('operatingGrant', {}, {}, { id: 'city', name: 'Projet', funder: 'La Ville' }),
    line('foundationGrant', {}, {}, { id: 'prize', name: 'Prix', funder: 'Prix' }),
    line('sales', {}, {}, { id: 'sales', name: 'Ventes' }),
  )
  .build()
const told = (drawn: readonly Drawn[], language: 'fr' | 'en' = 'fr') =>
  tale(plan, drawn, createTranslator(language), createFormat(language)).map(({ turn, text }) =>
    `${turn}: ${text}`.replaceAll('\u202f', ' '),
  )

describe('a future is told', () => {
  it('in sentences: who says yes or no, who pays late, what varies', () => {
    expect(
      told([
        { what: 'award', line: 'region', granted: false, share: 1 },
        { what: 'award', line: 'city', granted: true, share: 0.7 },
        { what: 'delay', line: 'city', months: 3 },
        { what: 'award', line: 'prize', granted: true, share: 1 },
        { what: 'delay', line: 'prize', months: 0 },
        { what: 'factor', line: 'sales', factor: 0.88 },
        { what: 'driver', driver: 'activity', value: 0.94 },
        { what: 'driver', driver: 'inflation', value: 0.0312 },
        { what: 'driver', driver: 'publicDelay', value: 2 },
      ]),
    ).toEqual([
      'no: La Région dit non à « Fonctionnement »',
      'late: La Ville accorde 70 % de « Projet », versement avec 3 mois de retard',
      'yes: Oui pour « Prix », versement à l’heure',
      'changed: « Ventes » : montant −12 %',
      'changed: Ventes et prestations : −6 %',
      'changed: Hausse des charges par an : 3,1 %',
      'changed: Retard des paiements publics : 2 mois',
    ])
  })

  it('in English too, and what hardly moves is as planned', () => {
    expect(
      told(
        [
          { what: 'award', line: 'prize', granted: false, share: 1 },
          { what: 'delay', line: 'city', months: 1 },
          { what: 'factor', line: 'sales', factor: 1.002 },
        ],
        'en',
      ),
    ).toEqual(['late: “Projet”: paid 1 month late', 'no: No for “Prix”', 'changed: “Ventes”: amount as planned'])
  })

  it('with nothing to say when nothing was drawn', () => expect(told([])).toEqual([]))
})
