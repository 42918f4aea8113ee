/** A line of the grant form, with the accounts that it takes; `words` tells it from its group. */
export interface FormPart {
  readonly code: string
  readonly accounts: readonly string[]
}

/** A numbered group of the form: the parts that it adds up, or one line alone. */
export interface FormGroup {
  readonly code: string
  readonly parts: readonly FormPart[]
}

const group = (code: string, ...parts: readonly FormPart[]): FormGroup => ({ code, parts })
const part = (code: string, ...accounts: readonly string[]): FormPart => ({ code, accounts })

/** Charges of the budget of form CERFA 12156, with the accounts of the chart (DOMAIN 2.5): what is set aside (689) stands at 68. */
export const formCharges: readonly FormGroup[] = [
  group('c60', part('supplies', '606'), part('goods', '607', '603')),
  group(
    'c61',
    part('subcontracting', '611'),
    part('rents', '613'),
    part('maintenance', '615'),
    part('insurance', '616'),
  ),
  group(
    'c62',
    part('fees', '622'),
    part('advertising', '623'),
    part('travel', '625'),
    part('bankAndOther', '626', '627', '628'),
  ),
  group('c63', part('payrollTaxes', '6311'), part('otherTaxes', '63')),
  group('c64', part('wages', '641'), part('socialCharges', '645'), part('otherStaff', '648')),
  group('c65', part('c65', '65', '652', '657', '6571')),
  group('c66', part('c66', '6611', '6615', '6616')),
  group('c67', part('c67', '67', '675')),
  group('c68', part('c68', '6811', '6815', '6891', '6894', '6895', '6896')),
  group('c69', part('c69', '691', '695')),
]

/** Income of the form before and after class 74, which is split by funder: gifts stand at 758, restricted funds used (789) at 78. */
export const formSales: readonly FormGroup[] = [
  group('p70', part('p70', '706', '7063', '707', '708')),
  group('p73', part('p73', '73')),
]
/** Contributions of foundations and associations are private aid, of class 74 in the form. */
export const privateAidAccounts: readonly string[] = ['7551']
export const formOtherIncome: readonly FormGroup[] = [
  group(
    'p75',
    part('dues', '756', '7561', '7562'),
    part('gifts', '75411', '75412', '7542', '7543'),
    part('otherIncome', '757', '758'),
  ),
  group('p76', part('p76', '76')),
  group('p77', part('p77', '77', '775', '777')),
  group('p78', part('p78', '747', '781', '7891', '7894', '7895', '7896')),
]

/** Contributions in kind: the form is read by their names, since some of its copies number them otherwise (DOMAIN 0). */
export const formVoluntaryCharges: FormGroup = group(
  'c86',
  part('reliefInKind', '860'),
  part('lentInKind', '861'),
  part('servicesGiven', '862'),
  part('volunteers', '864'),
)
export const formVoluntaryIncome: FormGroup = group(
  'p87',
  part('giftsInKind', '870'),
  part('servicesInKind', '871'),
  part('volunteering', '875'),
)

/** Every account that the form takes: the check of its test is that none of the chart is left out. */
export const formAccounts: readonly string[] = [
  ...[...formCharges, ...formSales, ...formOtherIncome, formVoluntaryCharges, formVoluntaryIncome].flatMap(
    ({ parts }) => parts.flatMap(({ accounts }) => accounts),
  ),
  ...privateAidAccounts,
]
