import { describe, expect, it } from 'vitest'
import { matchScore } from './matchScore.ts'

describe('a text answers what is sought', () => {
  it.each([
    ['tresorerie', 'Plan de trésorerie'],
    ['œuvre', 'Mise en OEUVRE'],
    ['pret soli', 'Prêt solidaire'],
    ['solidaire pret', 'Prêt solidaire'],
    ['tdb', 'Tableau de bord'],
    ['tabbo', 'Tableau de bord'],
  ])('%s finds %s', (sought, text) => expect(matchScore(sought, text)).toBeGreaterThan(0))

  it.each([
    ['pret', 'Subvention'],
    ['td', 'Tableau de bord'],
    ['eur', 'Tableau de rodage urbain'],
  ])('%s does not find %s', (sought, text) => expect(matchScore(sought, text)).toBe(0))

  it('better at the start than at the start of a word, and there than inside one', () => {
    const [start, word, inside] = ['Charges', 'Autres charges', 'Surcharges'].map((text) => matchScore('charges', text))
    expect(start).toBeGreaterThan(word ?? 0)
    expect(word).toBeGreaterThan(inside ?? 0)
  })
})
