import { describe, expect, it } from 'vitest'
import { computed } from '../../tests/support/computed.ts'
import { aPlan, line } from '../../tests/support/planBuilder.ts'
import { alertText } from './alertText.ts'

describe('a warning', () => {
  const low = computed(
    aPlan()
      .over(12)
      .with(line('volunteering', { hours: 12, hourlyRate: 1201 })),
  )
  const unknown = computed(
    aPlan()
      .starting('2027-01')
      .over(12)
      .with(line('volunteering', { hours: 12 })),
  )

  it('gives its figures to the cent where there are cents, and its month in full', () => {
    expect(alertText('fr', low.alerts('belowMinimumWage')[0]!).detail).toMatch(/12,01.€, .*12,02.€ en janvier 2026/)
    expect(alertText('en', low.alerts('belowMinimumWage')[0]!).detail).toContain('€12.02 in January 2026')
  })

  it('names what a code stands for', () => {
    expect(alertText('fr', unknown.alerts('legalFigureMissing')[0]!).detail).toMatch(
      /^SMIC horaire brut : .*janvier 2027/,
    )
  })

  it('about the legal form names the kind of line and the form', () => {
    const [alert] = computed(
      aPlan()
        .of('scic')
        .with(line('membershipDues', { amount: 1 })),
    ).alerts('kindNotForForm')
    expect(alertText('fr', alert!).detail).toBe('« Cotisations » n’est pas possible pour : SCIC.')
  })
})
