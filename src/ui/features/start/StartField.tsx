import { legalForms } from '../../../domain/plan/plan.ts'
import {
  grantDecisions,
  loanStates,
  mainFunderKinds,
  soldNatures,
  startFields,
} from '../../../editing/start/startAnswers.ts'
import type { StartAnswers, StartFieldId } from '../../../editing/start/startAnswers.ts'
import { AmountField } from '../../components/fields/AmountField.tsx'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { MonthField } from '../../components/fields/MonthField.tsx'
import { NumberField } from '../../components/fields/NumberField.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { hintKeys } from './hintKeys.ts'

interface StartFieldProps {
  readonly id: StartFieldId
  readonly answers: StartAnswers
  readonly onAnswer: (changes: Partial<StartAnswers>) => void
}

const calendarMonths = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

/** One question of a screen. */
export function StartField({ id, answers, onAnswer }: StartFieldProps) {
  const t = useT()
  const labels = useLabels()
  const hint = hintKeys.find((key) => key === id)
  const said = { label: t(`start.fields.${id}`), ...(hint ? { description: t(`start.hints.${hint}`) } : {}) }
  switch (id) {
    case 'structureName':
    case 'grantFunder':
      return (
        <TextField
          {...said}
          value={answers[id]}
          maxLength={startFields[id].max}
          onChange={(text) => onAnswer({ [id]: text ?? '' })}
        />
      )
    case 'form':
      return choice(said, legalForms, answers.form, (form) => t(`library.forms.${form}`), onAnswer, id)
    case 'soldNature':
      return choice(said, soldNatures, answers.soldNature, (one) => t(`start.soldNature.${one}`), onAnswer, id)
    case 'grantKind':
      return choice(said, mainFunderKinds, answers.grantKind, (kind) => t(`funders.kinds.${kind}`), onAnswer, id)
    case 'grantDecision':
      return choice(said, grantDecisions, answers.grantDecision, (one) => t(`start.grantDecision.${one}`), onAnswer, id)
    case 'loanState':
      return choice(said, loanStates, answers.loanState, (state) => t(`start.loanState.${state}`), onAnswer, id)
    default:
  }
  const field = startFields[id]
  const figure = {
    ...said,
    value: answers[id],
    bounds: { min: field.min, max: field.max },
    required: !field.optional,
    onChange: (value: number | null) => onAnswer({ [id]: value }),
  }
  switch (field.kind) {
    case 'amount':
      return <AmountField {...figure} />
    case 'rate':
      return <RateField {...figure} />
    case 'month':
      return <MonthField {...figure} />
    case 'count':
      return <NumberField {...figure} unit={t(id === 'people' ? 'start.units.fte' : 'start.units.hours')} />
    case 'whole':
    case 'months':
      return <IntegerField {...figure} unit={t(field.kind === 'whole' ? 'start.units.years' : 'start.units.months')} />
    case 'calendarMonth':
      return (
        <ChoiceField
          {...said}
          value={calendarMonths[(answers[id] ?? 1) - 1] ?? '1'}
          options={calendarMonths.map((value) => ({ value, label: labels.calendarMonth(Number(value)) }))}
          onChange={(value) => onAnswer({ [id]: Number(value) })}
        />
      )
  }
}

function choice<Option extends string>(
  said: { readonly label: string; readonly description?: string },
  options: readonly Option[],
  value: Option,
  labelOf: (option: Option) => string,
  onAnswer: StartFieldProps['onAnswer'],
  id: StartFieldId,
) {
  return (
    <ChoiceField
      {...said}
      value={value}
      options={options.map((option) => ({ value: option, label: labelOf(option) }))}
      onChange={(chosen) => onAnswer({ [id]: chosen })}
    />
  )
}
