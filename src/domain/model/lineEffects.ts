import type { InputValue } from '../calc/inputValues.ts'
import { roundHalfAway } from '../money/roundHalfAway.ts'
import { isSecured, statusNumber } from '../instruments/retainedShare.ts'
import type { DriverId } from '../plan/drivers.ts'
import { driverInputId } from '../plan/drivers.ts'
import { lineInputId, parameterServes } from '../plan/lineKind.ts'
import type { ParameterDefinition } from '../plan/lineKind.ts'
import type { Line, Plan } from '../plan/plan.ts'
import type { DriverChange, EventEffect, LineTarget } from '../plan/planEvent.ts'
import { isAwarded } from './fundingBasis.ts'
import { lineKind } from './lineKinds.ts'
import type { Inputs } from './trial.ts'

/** The delays after which what a line brings is received; a line that is paid later has all of them longer. */
const receiptDelays: readonly string[] = [
  'advanceDelay',
  'balanceDelay',
  'bequestDelay',
  'claimDelay',
  'compensationDelay',
  'instalmentDelay',
  'interimDelay',
  'outcomeDelay',
  'paymentDelay',
  'payoutDelay',
  'saleDelay',
  'settlementDelay',
]
/** The month in which a resource that is not awarded brings its money. */
const receiptMonths: readonly string[] = ['drawMonth', 'closeMonth']

/** Whether a line counts in a set of inputs. */
export function isActive(line: Line, inputs: Inputs): boolean {
  return inputs.get(lineInputId(line.id, 'active')) !== 0
}

/** The lines that count. */
export function activeLines(plan: Plan, inputs: Inputs): readonly Line[] {
  return plan.lines.filter((line) => isActive(line, inputs))
}

/** Whether a line waits for an award: it may be refused and nothing is decided yet. */
export function isOpenAward(line: Line, inputs: Inputs): boolean {
  const status = inputs.get(lineInputId(line.id, 'status'))
  return isAwarded(line) && typeof status === 'number' && !isSecured(status) && status !== statusNumber('refused')
}

/** The lines that a target names, among those that count. */
export function linesOf(plan: Plan, inputs: Inputs, target: LineTarget): readonly Line[] {
  return activeLines(plan, inputs).filter((line) => {
    if ('line' in target) return line.id === target.line
    if ('funder' in target) return line.funder === target.funder
    if ('openAwards' in target) return isOpenAward(line, inputs)
    const kind = lineKind(line.kind)
    return 'family' in target ? kind?.family === target.family : kind?.section === target.section
  })
}

/** The inputs by which a line is lost: an award is refused, any other line counts nothing. */
export function lostLine(line: Line, inputs: Inputs): Inputs {
  const status = lineInputId(line.id, 'status')
  return isAwarded(line) && inputs.has(status)
    ? new Map([[status, statusNumber('refused')]])
    : new Map([[lineInputId(line.id, 'active'), 0]])
}

/** The inputs by which the main figures of a line are multiplied by a factor, rounded where they must be whole. */
export function scaledLine(line: Line, inputs: Inputs, factor: number): Inputs {
  const changes = new Map<string, InputValue>()
  for (const parameter of servingParameters(line)) {
    const id = lineInputId(line.id, parameter.id)
    const value = inputs.get(id)
    if (value === undefined || !(parameter.main === true || parameter.id === 'notifiedAmount')) continue
    const scaled = (figure: number) => (isWhole(parameter) ? roundHalfAway(figure * factor) : figure * factor)
    changes.set(id, typeof value === 'number' ? scaled(value) : value.map(scaled))
  }
  return changes
}

/** The inputs by which what a line brings is received so many months later; what came before the plan began is not late. */
export function lateLine({ timeline }: Plan, line: Line, inputs: Inputs, months: number): Inputs {
  const changes = new Map<string, InputValue>()
  for (const { id: parameter } of servingParameters(line)) {
    const isMonth = receiptMonths.includes(parameter)
    if (!isMonth && !receiptDelays.includes(parameter)) continue
    const id = lineInputId(line.id, parameter)
    const value = inputs.get(id)
    if (typeof value === 'number' && !(isMonth && value < timeline.start)) changes.set(id, value + months)
  }
  return changes
}

/** The inputs that the effects of an event change, one after the other. */
export function eventChanges(plan: Plan, inputs: Inputs, effects: readonly EventEffect[]): Inputs {
  const changes = new Map<string, InputValue>()
  for (const effect of effects) {
    const now = new Map([...inputs, ...changes])
    for (const [id, value] of effectChanges(plan, now, effect)) if (inputs.has(id)) changes.set(id, value)
  }
  return changes
}

function effectChanges(plan: Plan, inputs: Inputs, effect: EventEffect): Inputs {
  if (effect.what === 'driver') return driverChange(inputs, effect.driver, effect.change, effect.by)
  const lines = linesOf(plan, inputs, effect.target)
  return new Map(
    lines.flatMap((line) => {
      switch (effect.what) {
        case 'lost':
          return [...lostLine(line, inputs)]
        case 'scaled':
          return [...scaledLine(line, inputs, effect.by)]
        case 'late':
          return [...lateLine(plan, line, inputs, effect.months)]
      }
    }),
  )
}

/** The inputs by which a driver is set, or moved from where it stands. */
export function driverChange(inputs: Inputs, driver: DriverId, change: DriverChange, by: number): Inputs {
  const id = driverInputId(driver)
  const value = inputs.get(id)
  const now = typeof value === 'number' ? value : 0
  return new Map([[id, change === 'set' ? by : change === 'add' ? now + by : now * by]])
}

function servingParameters(line: Line): readonly ParameterDefinition[] {
  const kind = lineKind(line.kind)
  return kind ? kind.parameters.filter((parameter) => parameterServes(parameter, line, kind)) : []
}

function isWhole({ unit, integer }: ParameterDefinition): boolean {
  return integer === true || unit === 'cents'
}
