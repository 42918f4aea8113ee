import { useMemo } from 'react'
import { createLabels } from '../../../i18n/labels.ts'
import type { Labels } from '../../../i18n/labels.ts'
import { languages } from '../../../i18n/language.ts'
import { usePreferences, useT } from '../../state/preferences.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { experienceTopic } from './experienceTopic.ts'
import type { LearnEntry, LearnGroup } from './learnEntries.ts'

/** What words and fiches are called, and the words by which they are found. */
export interface LearnWords {
  name(entry: LearnEntry): string
  /** Its name in the other language of the app. */
  otherName(entry: LearnEntry): string
  /** What a search reads of it, in both languages. */
  sought(entry: LearnEntry): string
  group(group: LearnGroup): string
}

/** The words of the learn screen in the language of the window. */
export function useLearnWords(): LearnWords {
  const t = useT()
  const language = usePreferences((preferences) => preferences.language)
  return useMemo(() => {
    const own = createLabels(language)
    const other = createLabels(languages.find((one) => one !== language) ?? language)
    return {
      name: (entry) => nameIn(own, entry),
      otherName: (entry) => nameIn(other, entry),
      sought: (entry) => `${nameIn(own, entry)} ${nameIn(other, entry)} ${saidIn(own, entry)} ${learnedOf(entry, t)}`,
      group(group) {
        if ('topic' in group) return t(`learn.topics.${group.topic}`)
        const { family, section } = group.kinds
        return family ? t(`lines.families.${family}`) : t(`lines.sections.${section}`)
      },
    }
  }, [t, language])
}

function nameIn(labels: Labels, entry: LearnEntry): string {
  return 'term' in entry ? labels.term(entry.term) : labels.kind(entry.kind.id)
}

function saidIn(labels: Labels, entry: LearnEntry): string {
  if ('term' in entry) return labels.meaning(entry.term)
  return `${labels.summary(entry.kind.id)} ${labels.fiche(entry.kind.id, 'what')}`
}

/** The questions and the pitfalls of a fiche. */
function learnedOf(entry: LearnEntry, t: Translate): string {
  const topic = 'term' in entry ? null : experienceTopic(entry.kind)
  if (topic === null) return ''
  const places = ['first', 'second', 'third'] as const
  return (['ask', 'traps'] as const)
    .flatMap((part) => places.map((place) => t(`experience.topics.${topic}.${part}.${place}`)))
    .join(' ')
}
