import { multiply } from '../calc/formulas.ts'
import { centsFigure, countFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { figureUnknown } from './figureUnknown.ts'
import { disclosureChoice, inKindRowCodes, layInKind } from './inKind.ts'
import { profileChoice, profileParameters } from './spreadOverYear.ts'

/**
 * Skills patronage (mécénat de compétences): a company lends employees, valued at what they cost it (D 862 C 871, to be
 * checked), without any cash. Sources: DOMAIN 1.3 don_nature, 1.4 mecenat de competences (CGI 238 bis: three times the PASS).
 */
export const skillsPatronage = {
  id: 'skillsPatronage',
  section: 'resources',
  family: 'nonMonetary',
  forms: legalForms,
  choices: [profileChoice, disclosureChoice],
  parameters: [
    { id: 'peopleLent', unit: 'count', shape: 'byYear', min: 0, max: 10_000, default: 0, main: true },
    { id: 'costPerPerson', unit: 'cents', shape: 'byYear', min: 0, max: 1e8, default: 0, integer: true },
    ...profileParameters,
  ],
  rowCodes: inKindRowCodes,
  sources: ['cgi238bis', 'anc2018-06', 'pass'],
  build(scope) {
    const value = multiply(scope.parameter('peopleLent'), scope.parameter('costPerPerson'))
    layInKind(scope, value, { charge: '862', resource: '871' })
  },
  check: (context) => costOverCap(context).slice(0, 1),
} as const satisfies LineKind

/** Employees who cost the company more than what the law lets it count, by fiscal year; or the year whose ceiling nobody knows. */
function costOverCap({ calendar, series, legal }: LineCheck): readonly Alert[] {
  const people = series('peopleLent')
  const costs = series('costPerPerson')
  return calendar.years.flatMap(({ first, last, endYear }): readonly Alert[] => {
    const cost = costs[first]!
    const month = calendar.series.month[last]!
    if (people[first] === 0 || cost === 0) return []
    const ceiling = legal('socialSecurityCeiling', month)
    const multiple = legal('skillsPatronageMultiple', month)
    if (ceiling === null || multiple === null) return [figureUnknown('socialSecurityCeiling', month)]
    const cap = ceiling * multiple
    if (cost <= cap) return []
    return [
      {
        code: 'skillsCostOverCap',
        severity: 'info',
        figures: {
          cost: centsFigure(cost),
          cap: centsFigure(cap),
          multiple: countFigure(multiple),
          year: countFigure(endYear),
        },
      },
    ]
  })
}
