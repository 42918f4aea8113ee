import { NativeSelect } from '@mantine/core'
import { families, sections } from '../../../domain/plan/lineKind.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { LineTarget } from '../../../domain/plan/planEvent.ts'
import { useT } from '../../state/preferences.ts'

interface TargetFieldProps {
  readonly target: LineTarget
  readonly plan: Plan
  readonly onChange: (target: LineTarget) => void
}

/** Which lines an event strikes. */
export function TargetField({ target, plan, onChange }: TargetFieldProps) {
  const t = useT()
  const groups: readonly (readonly [string, readonly (readonly [LineTarget, string])[]])[] = [
    [
      t('events.targets.groups'),
      [
        [{ openAwards: true }, t('events.targets.openAwards')],
        ...families.map((family) => [{ family }, t(`lines.families.${family}`)] as const),
        ...sections
          .filter((section) => section !== 'opening')
          .map((section) => [{ section }, t(`lines.sections.${section}`)] as const),
      ],
    ],
    [t('events.targets.funders'), plan.funders.map(({ id, name }) => [{ funder: id }, name] as const)],
    [t('events.targets.lines'), plan.lines.map(({ id, name }) => [{ line: id }, name] as const)],
  ]
  const known = new Map(groups.flatMap(([, options]) => options.map(([option]) => [JSON.stringify(option), option])))
  return (
    <NativeSelect
      size="xs"
      label={t('events.list.target')}
      value={JSON.stringify(target)}
      data={groups
        .filter(([, options]) => options.length > 0)
        .map(([group, options]) => ({
          group,
          items: options.map(([option, label]) => ({ value: JSON.stringify(option), label })),
        }))}
      onChange={(event) => {
        const chosen = known.get(event.currentTarget.value)
        if (chosen) onChange(chosen)
      }}
    />
  )
}
