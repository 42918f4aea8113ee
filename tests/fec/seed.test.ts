import { describe, expect, test } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { lineKind } from '../../src/domain/model/lineKinds.ts'
import { checkPlan } from '../../src/domain/plan/checkPlan.ts'
import type { LegalForm, Plan } from '../../src/domain/plan/plan.ts'
import { checkCodes, checkRowId } from '../../src/domain/statements/checks.ts'
import { toMonth } from '../../src/domain/time/month.ts'
import { importLines } from '../../src/editing/edits/importLines.ts'
import { newPlan } from '../../src/editing/newPlan.ts'
import type { FecReading } from '../../src/exchange/fec/fecReading.ts'
import { readFec } from '../../src/exchange/fec/readFec.ts'
import { guessTarget } from '../../src/exchange/fec/seed/guessTarget.ts'
import { readSeed } from '../../src/exchange/fec/seed/readSeed.ts'
import type { Seed } from '../../src/exchange/fec/seed/readSeed.ts'
import { seedLines } from '../../src/exchange/fec/seed/seedLines.ts'
import { readSeedMemory, recalledChoice, rememberChoices } from '../../src/exchange/fec/seed/seedMemory.ts'
import { seedTargets, targetKey, targetOfKey } from '../../src/exchange/fec/seed/seedTargets.ts'
import type { SeedChoice, SeedLine, SeedRow } from '../../src/exchange/fec/seed/seedTypes.ts'
import { inPieces, sampleFile, sampleYear } from '../support/fecSample.ts'
import type { SampleLine } from '../support/fecSample.ts'

async function read(lines: readonly SampleLine[]): Promise<FecReading> {
  const result = await readFec(inPieces(sampleFile(lines)))
  if (!result.ok) throw new Error(result.refusal.code)
  return result.reading
}

const seedOf = (readings: readonly FecReading[], form: LegalForm = 'association'): Seed => {
  const seed = readSeed(readings, form)
  if (!seed) throw new Error('no seed')
  return seed
}

const year2024 = await read(sampleYear(2024))
const year2025 = await read(sampleYear(2025))
const seed = seedOf([year2025])
const timeline = { start: toMonth(2026, 1), months: 36, fiscalYearEndMonth: 12 }
const guessed = (row: SeedRow): SeedChoice => ({ target: row.guess.target, name: row.name })
const lines = seedLines(seed.rows, guessed, { timeline, scale: 1 })
const lineOf = (account: string, among = lines) => among.find(({ accounts }) => accounts[0] === account)
const rowOf = (account: string) => seed.rows.find((row) => row.account === account)!

function planWith(content: readonly SeedLine[], form: LegalForm = 'association'): Plan {
  let count = 0
  const empty = newPlan({
    id: 'p',
    name: 'P',
    form,
    start: timeline.start,
    months: 36,
    baseScenario: { id: 'base', name: 'B' },
  })
  const imported = content.map((line) => ({ ...line, provenance: { source: 'FEC' } }))
  return importLines({ name: 'FEC', lines: imported }, () => `i${++count}`).apply(empty)
}

describe('what accounts become', () => {
  test.each([
    ['741100', 'Subvention Région Bretagne', 'operatingGrant', 'region'],
    ['741200', 'FDVA ÉTAT', 'operatingGrant', 'state'],
    ['741300', 'FONJEP poste JEP', 'operatingGrant', 'state'],
    ['741400', 'Appel à projets Département', 'projectGrant', 'department'],
    ['740000', 'Subv. Ville de Rennes', 'operatingGrant', 'municipality'],
    ['744000', 'CAF prestation', 'operatingGrant', 'socialBody'],
    ['746000', 'FSE+', 'operatingGrant', 'europe'],
    ['791000', 'ASP aide CUI', 'operatingGrant', 'payingAgency'],
    ['755100', 'Contribution', 'foundationGrant', 'foundation'],
  ])('%s %s is a %s of %s', (account, label, kind, funder) => {
    expect(guessTarget(account, label)).toMatchObject({ target: { to: 'kind', kind }, funderKind: funder })
  })

  test.each([
    ['756000', 'membershipDues'],
    ['754110', 'donations'],
    ['754200', 'patronage'],
    ['706000', 'sales/services'],
    ['707000', 'sales/goods'],
    ['706300', 'sponsorship'],
    ['708300', 'rents/rent'],
    ['752000', 'rents/rent'],
    ['730000', 'concoursPublics'],
    ['606100', 'runningCost/purchases'],
    ['613200', 'runningCost/rent'],
    ['622600', 'runningCost/fees'],
    ['631100', 'runningCost/taxes'],
    ['641000', 'staff'],
    ['645000', 'staff/charges'],
    ['657000', 'grantsPaid'],
  ])('%s is %s', (account, key) => {
    expect(targetKey(guessTarget(account, '').target)).toBe(key)
  })

  test.each([
    ['681100', 'depreciation'],
    ['661100', 'interest'],
    ['747000', 'investmentGrantShare'],
    ['777000', 'investmentGrantShare'],
    ['789400', 'restrictedFunds'],
    ['689400', 'restrictedFunds'],
    ['671000', 'exceptional'],
    ['695000', 'incomeTax'],
    ['603000', 'stockVariation'],
    ['864000', 'inKindMirror'],
  ])('%s is left out: %s', (account, reason) => {
    expect(guessTarget(account, '')).toEqual({ target: { to: 'none' }, reason })
  })

  test('contributions in kind go by their label: two charts swap their numbers', () => {
    expect(guessTarget('870000', 'Bénévolat').reason).toBe('hours')
    expect(guessTarget('875000', 'Dons en nature').target).toEqual({ to: 'kind', kind: 'giftsInKind' })
    expect(guessTarget('871000', 'Mise à disposition de locaux').target).toEqual({ to: 'kind', kind: 'premisesLent' })
  })

  test('every target can be said and found again', () => {
    for (const side of ['income', 'cost'] as const) {
      for (const target of seedTargets(side, 'association')) {
        expect(targetOfKey(targetKey(target), side, 'association')).toEqual(target)
      }
    }
  })
})

describe('the lines of a year', () => {
  test('keep the amounts of the year, in every year of the plan', () => {
    expect(lineOf('613200')).toMatchObject({
      kind: 'runningCost',
      name: 'Loyer du local',
      choices: { nature: 'rent', profile: 'even' },
      values: { amount: [10_800_00, 10_800_00, 10_800_00] },
    })
    const income = seed.rows.filter(({ side }) => side === 'income').reduce((sum, { amounts }) => sum + amounts[0]!, 0)
    const brought = lines
      .filter(({ kind }) => lineKind(kind)?.section === 'resources')
      .reduce((sum, { values }) => sum + (values['amount'] as readonly number[])[0]!, 0)
    expect(brought).toBe(income)
  })

  test('keep the rhythm of the year', () => {
    expect(lineOf('756100')).toMatchObject({ choices: { profile: 'oneMonth' }, values: { profileMonth: 1 } })
    const { choices, values } = lineOf('706000')!
    expect(choices['profile']).toBe('weights')
    expect(values['weights']).toEqual([91, 91, 91, 91, 91, 91, 91, 0, 91, 91, 91, 91])
    const plan = planWith([lineOf('706000')!])
    const sold = createLiveModel(plan).evaluation('base').row(`${plan.lines[0]!.id}.sold`)
    expect([...sold.slice(0, 12)]).toEqual([
      ...Array.from({ length: 7 }, () => 3_000_00),
      0,
      ...Array.from({ length: 4 }, () => 3_000_00),
    ])
  })

  test('wages carry the employer’s charges as their rate', () => {
    expect(lineOf('641100')).toMatchObject({
      kind: 'staff',
      values: { chargeRate: 0.3 },
      accounts: ['641100', '645100'],
    })
    const noWages = seedLines(
      seed.rows,
      (row) => (row.account === '641100' ? { target: { to: 'none' }, name: '' } : guessed(row)),
      { timeline, scale: 1 },
    )
    expect(lineOf('645100', noWages)).toMatchObject({
      kind: 'runningCost',
      values: { amount: [14_400_00, 14_400_00, 14_400_00] },
    })
  })

  test('accounts that are put together make one line; those that go round make none', () => {
    const join =
      (one: string, other: string) =>
      (row: SeedRow): SeedChoice =>
        row.account === one ? { target: { to: 'account', account: other }, name: '' } : guessed(row)
    const joined = seedLines(seed.rows, join('616000', '613200'), { timeline, scale: 1 })
    expect(lineOf('613200', joined)).toMatchObject({ accounts: ['613200', '616000'] })
    expect((lineOf('613200', joined)!.values['amount'] as readonly number[])[0]).toBe(10_800_00 + 640_00)
    const round = (row: SeedRow): SeedChoice =>
      row.account === '616000' || row.account === '613200'
        ? { target: { to: 'account', account: row.account === '616000' ? '613200' : '616000' }, name: '' }
        : guessed(row)
    expect(seedLines(seed.rows, round, { timeline, scale: 1 }).length).toBe(lines.length - 2)
  })

  test('a short first fiscal year of the plan takes its months only', () => {
    const short = { start: toMonth(2026, 7), months: 18, fiscalYearEndMonth: 12 }
    const brought = seedLines(seed.rows, guessed, { timeline: short, scale: 1 })
    expect(lineOf('613200', brought)!.values['amount']).toEqual([5_400_00, 10_800_00])
    expect(lineOf('756100', brought)!.values['amount']).toEqual([0, 6_000_00])
  })

  test('seven months may be brought to twelve', async () => {
    const part = seedOf([await read(sampleYear(2025).filter(({ day }) => day < 20250800))])
    expect(part.issues).toContainEqual({ code: 'notTwelve', count: 7 })
    const brought = seedLines(part.rows, guessed, { timeline, scale: 12 / 7 })
    expect(lineOf('613200', brought)).toMatchObject({
      choices: { profile: 'even' },
      values: { amount: [10_800_00, 10_800_00, 10_800_00] },
    })
  })
})

describe('the opening balance sheet', () => {
  const { posts, unplaced, retained, result } = seed.opening
  const balance = (id: string) => posts.find((post) => post.id === id)?.balance

  test('puts every closing balance somewhere, and says what it cannot put', () => {
    expect(balance('cash')).toBe(
      50_000_00 + 33_000_00 + 6_000_00 + 24_000_00 + 2_500_00 - 12 * (900_00 + 450_00 + 5_200_00),
    )
    expect(balance('asset215')).toBe(12_000_00 - 4_000_00 - 2_400_00)
    expect(balance('receivable4417')).toBe(5_000_00 + 38_000_00 - 24_000_00)
    expect(balance('debt164000')).toBe(-(20_000_00 - 12 * 400_00))
    expect(balance('funds1068')).toBe(-25_000_00)
    expect(unplaced).toMatchObject([{ number: '275000', balance: 800_00, reason: 'financialAssets' }])
    const placed = posts.reduce((sum, post) => sum + post.balance, 0)
    expect(placed + 800_00).toBe(retained)
    expect(retained).toBe(17_800_00 + result)
  })

  test('works remaining lives and rates out of the year, and marks them', () => {
    const asset = posts.find(({ id }) => id === 'asset215')!
    expect(asset.line.values).toEqual({ amount: 5_600_00, life: 28 })
    const loan = posts.find(({ id }) => id === 'debt164000')!
    expect(loan.line).toMatchObject({ kind: 'bankLoan', choices: { origin: 'existing' } })
    expect(loan.line.values).toMatchObject({ principal: 15_200_00, duration: 38, annualRate: 0.0341 })
    expect(loan.estimated).toEqual(['duration', 'rate'])
  })

  test('gives a plan that opens as the accounts close, and whose checks hold', () => {
    const plan = planWith([...posts.map(({ line }) => line), ...lines])
    expect(checkPlan(plan, lineKind)).toEqual([])
    const figures = createLiveModel(plan).evaluation('base')
    expect(figures.row('ledger.110.accountBalance')[0]).toBe(retained - 800_00)
    for (const code of checkCodes)
      expect(
        figures.row(checkRowId(code)).every((figure) => figure === 0),
        code,
      ).toBe(true)
  })

  test('third parties that stand on the other side join those of that side', async () => {
    const entry = (account: string, cents: number): SampleLine => ({
      ...sampleYear(2025)[0]!,
      ...{ journal: 'OD', journalName: 'OD', number: '99', day: 20251231, account, label: account },
      debit: Math.max(0, cents),
      credit: Math.max(0, -cents),
    })
    const turned = seedOf([await read([...sampleYear(2025), entry('445670', 70_00), entry('467000', -70_00)])])
    const of = (account: string) =>
      turned.opening.posts.find(({ accounts }) => accounts.some(({ number }) => number === account))
    expect(of('445670')?.id).toBe('receivable4687')
    expect(of('467000')?.id).toBe('payable401')
  })

  test('companies have capital and partners’ accounts of their own', async () => {
    const lines = sampleYear(2025).map((line) => ({
      ...line,
      account: line.account === '106800' ? '101300' : line.account === '164000' ? '455100' : line.account,
    }))
    const company = seedOf([await read(lines)], 'scic').opening.posts
    expect(company.find(({ id }) => id === 'funds1013')?.balance).toBe(-25_000_00)
    expect(company.find(({ id }) => id === 'debt455100')?.line.kind).toBe('partnersCurrentAccount')
  })
})

describe('several years', () => {
  test('stand in order; the last is brought, those before are shown', () => {
    const two = seedOf([year2025, year2024])
    expect(two.periods.map(({ first }) => first)).toEqual([2024 * 12, 2025 * 12])
    expect(two.rows.find(({ account }) => account === '613200')?.amounts).toEqual([10_800_00, 10_800_00])
  })

  test('say when the opening of one is not the closing of the other, when they overlap or leave a hole', async () => {
    const codes = (readings: readonly FecReading[]) => seedOf(readings).issues.map(({ code }) => code)
    expect(codes([year2024, year2025])).toEqual(['openingDiffers'])
    expect(seedOf([year2024, year2025]).issues[0]).toMatchObject({
      count: 5,
      accounts: expect.arrayContaining(['512000']) as string[],
    })
    expect(codes([year2025, year2025])).toContain('overlap')
    expect(codes([await read(sampleYear(2023)), year2025])).toContain('gap')
  })

  test('a year without an opening begins where the one before closed', async () => {
    const bare = await read(sampleYear(2025).filter(({ journal }) => journal !== 'AN'))
    const two = seedOf([year2024, bare])
    expect(two.issues).toEqual([{ code: 'openingFromBefore', count: 1 }])
    const placed = [...two.opening.posts, ...two.opening.unplaced].reduce((sum, { balance }) => sum + balance, 0)
    expect(placed).toBe(two.opening.retained)
    expect(two.opening.retained).toBe(17_800_00 + 2 * seed.opening.result)
    expect(seedOf([bare]).issues).toEqual([{ code: 'noOpening', count: 1 }])
  })

  test('the state of the chart is read from the accounts that only one has', async () => {
    const renamed = async (account: string) =>
      seedOf([await read(sampleYear(2025).map((line) => (line.account === '754110' ? { ...line, account } : line)))])
        .generation
    expect(seed.generation).toBe('unknown')
    expect(await renamed('777000')).toBe('until2024')
    expect(await renamed('791000')).toBe('until2024')
    expect(await renamed('747000')).toBe('since2025')
  })
})

describe('what was chosen', () => {
  const chosen: SeedChoice = { target: { to: 'kind', kind: 'runningCost', nature: 'other' }, name: 'Bail' }
  const memory = readSeedMemory(
    rememberChoices([], seed.rows, (row) => (row.account === '613200' ? chosen : guessed(row))),
  )

  test('is proposed the next time, for the same account or a near one of the same label', () => {
    expect(recalledChoice(memory, rowOf('613200'), 'association')).toEqual(chosen)
    expect(
      recalledChoice(memory, { ...rowOf('613200'), account: '613250', label: 'Loyer  du LOCAL' }, 'association'),
    ).toEqual(chosen)
    expect(recalledChoice(memory, { ...rowOf('613200'), account: '615000' }, 'association')).toBeNull()
    expect(recalledChoice(memory, { ...rowOf('613200'), label: 'Autre' }, 'association')).toBeNull()
  })

  test('takes the place of what was chosen before', () => {
    const again = readSeedMemory(rememberChoices(memory, seed.rows, guessed))
    expect(again).toHaveLength(memory.length)
    expect(recalledChoice(again, rowOf('613200'), 'association')).toEqual(guessed(rowOf('613200')))
  })
})
