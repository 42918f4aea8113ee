import { describe, expect, it } from 'vitest'
import { createLabels } from '../../../i18n/labels.ts'
import { catalogueGroups, soughtIn } from './catalogueGroups.ts'

const labels = createLabels('fr')
const groups = catalogueGroups(['resources'])
const found = (sought: string) =>
  soughtIn(groups, sought, ({ id }) => `${labels.kind(id)} ${labels.summary(id)}`).flatMap(({ kinds }) =>
    kinds.map(({ id }) => id),
  )

describe('the library of resources', () => {
  it('holds each kind once, family by family', () => {
    const ids = groups.flatMap(({ kinds }) => kinds.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(groups.map(({ family }) => family)).toEqual([...new Set(groups.map(({ family }) => family))])
  })

  it.each([
    ['benevolat', 'volunteering'],
    ['BÉNÉVOLAT', 'volunteering'],
    ['titre associatif', 'titreAssociatif'],
    ['droit de reprise', 'apportAvecDroitDeReprise'],
  ])('finds %s whatever its accents and case', (sought, kind) => {
    expect(found(sought)).toContain(kind)
  })

  it('asks for every word', () => {
    expect(found('bénévolat xyz')).toEqual([])
    expect(found('')).toHaveLength(groups.flatMap(({ kinds }) => kinds).length)
  })
})
