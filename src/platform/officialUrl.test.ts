import { expect, it } from 'vitest'
import { officialUrl } from './contract.ts'

it.each([
  'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006436292',
  'https://legifrance.gouv.fr/',
  'https://www.associations.gouv.fr/la-subvention.html?a=1#b',
])('accepts %s', (address) => {
  expect(officialUrl(address)?.href).toBe(address)
})

it.each([
  'http://www.legifrance.gouv.fr/',
  'https://legifrance.gouv.fr.example.org/',
  'https://notlegifrance.gouv.fr/',
  'https://legifrance.gouv.fr:8443/',
  'https://user@legifrance.gouv.fr/',
  'https://example.org/?legifrance.gouv.fr',
  'javascript:alert(1)//legifrance.gouv.fr',
  'legifrance.gouv.fr',
  '',
])('refuses %s', (address) => {
  expect(officialUrl(address)).toBeNull()
})
