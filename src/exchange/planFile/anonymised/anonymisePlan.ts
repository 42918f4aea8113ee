import type { Plan } from '../../../domain/plan/plan.ts'
import { createLabels } from '../../../i18n/labels.ts'
import type { Language } from '../../../i18n/language.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import { withNewIds } from './newIds.ts'
import { withNeutralTexts } from './withNeutralTexts.ts'
import { withScaledAmounts } from './scaledAmounts.ts'

/** How a copy is made anonymous: the language of its neutral names, the factor of its amounts (1 leaves them). */
export interface Anonymising {
  readonly language: Language
  readonly factor: number
}

/**
 * A copy to share as a template or a case: no name, no free text, no note, no date of a source of the original; the
 * amounts by a factor that is written nowhere, or as they are.
 */
export function anonymisePlan(plan: Plan, { language, factor }: Anonymising): Plan {
  const neutral = withNewIds(withNeutralTexts(plan, createTranslator(language), createLabels(language)))
  return factor === 1 ? neutral : withScaledAmounts(neutral, factor)
}

/** A factor that is hard to guess: between 0.4 and 2.5, never so near 1 that amounts would be recognised. */
export function secretFactor(random: () => number): number {
  const spread = 0.3 + random() * 0.6
  return random() < 0.5 ? Math.exp(-spread) : Math.exp(spread)
}
