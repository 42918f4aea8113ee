import { SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { driverInputId, drivers, fundingBases } from '../../../domain/plan/drivers.ts'
import type { DriverDefinition, DriverId } from '../../../domain/plan/drivers.ts'
import { scenarioChain, valueInScenario } from '../../../domain/plan/resolveInputs.ts'
import { clearInput, setInput } from '../../../editing/edits/inputs.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { FigureField } from '../../components/fields/FigureField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { figureValue } from '../../../i18n/figureValue.ts'

/** The assumptions that act on many lines at once, as the shown scenario has them. */
export function DriversForm() {
  const t = useT()
  return (
    <Stack gap="sm" component="section" aria-label={t('structure.assumptions')}>
      <Title order={2}>{t('structure.assumptions')}</Title>
      <Text size="sm" c="dimmed">
        {t('structure.assumptionsHelp')}
      </Text>
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
        {drivers.map((driver) => (
          <DriverField key={driver.id} driver={driver} />
        ))}
      </SimpleGrid>
    </Stack>
  )
}

function DriverField({ driver }: { readonly driver: DriverDefinition & { readonly id: DriverId } }) {
  const t = useT()
  const format = useFormat()
  const { state, scenarioId } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const inputId = driverInputId(driver.id)
  const chain = scenarioChain(state.plan, scenarioId)
  const base = state.plan.drivers[driver.id]
  const value = Number(valueInScenario(chain, inputId, base, 1))
  const inherited = Number(valueInScenario(chain.slice(0, -1), inputId, base, 1))
  const write = (figure: number) => {
    const basis = driver.options ? fundingBases[figure - 1] : undefined
    return basis ? t(`structure.fundingBases.${basis}`) : figureValue(figure, driver.unit, format, t)
  }
  const own = chain.at(-1)
  const isOverridden = own !== undefined && own.parent !== null && own.overrides[inputId] !== undefined
  const common = {
    label: t(`structure.drivers.${driver.id}`),
    description: t(`structure.driverHelp.${driver.id}`),
    ...(isOverridden
      ? {
          overridden: {
            note: t('lines.overridden', { value: write(inherited) }),
            onReset: () => void run(clearInput(scenarioId, inputId)),
          },
        }
      : {}),
  }
  if (driver.options) {
    return (
      <ChoiceField
        {...common}
        value={String(value)}
        options={fundingBases.map((basis, i) => ({
          value: String(i + 1),
          label: t(`structure.fundingBases.${basis}`),
        }))}
        onChange={(option) => run(setInput(scenarioId, inputId, Number(option)))}
      />
    )
  }
  return (
    <FigureField
      {...common}
      unit={driver.unit}
      integer={driver.unit === 'months'}
      bounds={{ min: driver.min, max: driver.max }}
      value={value}
      required
      onChange={(figure) => figure !== null && run(setInput(scenarioId, inputId, figure))}
    />
  )
}
