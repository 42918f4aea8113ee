/** A value of a plan document, whatever it is. */
export type Tree = null | boolean | number | string | readonly Tree[] | { readonly [key: string]: Tree }

/** Where a value stands: the names and the keys that lead to it, as in ['lines', 'l1', 'values', 'amount']. */
export type TreePath = readonly string[]

/** How a value is compared: as a whole, by its keys, or as a list whose items are known by a key. */
export type TreeShape = 'whole' | 'keys' | { readonly keyOf: (item: Tree) => string }

const byId: TreeShape = { keyOf: (item) => textIn(item, 'id') }
const byItself: TreeShape = { keyOf: String }
const by = (key: string): TreeShape => ({ keyOf: (item) => textIn(item, key) })

/** The shape of each part of a plan, by the names on its path; `*` stands for any key. What is not named is a whole. */
const shapes: Readonly<Record<string, TreeShape>> = {
  '': 'keys',
  structure: 'keys',
  drivers: 'keys',
  funders: byId,
  'funders/*': 'keys',
  actions: byId,
  'actions/*': 'keys',
  legalFigures: { keyOf: (item) => `${textIn(item, 'figure')}@${textIn(item, 'from')}` },
  aid: 'keys',
  'aid/past': byId,
  'aid/notDeMinimis': byItself,
  lines: byId,
  'lines/*': 'keys',
  'lines/*/links': 'keys',
  'lines/*/choices': 'keys',
  'lines/*/values': 'keys',
  'lines/*/provenance': 'keys',
  scenarios: byId,
  'scenarios/*': 'keys',
  'scenarios/*/actions': byId,
  'scenarios/*/actions/*': 'keys',
  'scenarios/*/overrides': 'keys',
  'scenarios/*/removed': byItself,
  'scenarios/*/timing': 'keys',
  events: byId,
  'events/*': 'keys',
  covenants: byId,
  'covenants/*': 'keys',
  decisions: byId,
  'decisions/*': 'keys',
  'decisions/*/alternatives': by('scenario'),
  'decisions/*/alternatives/*': 'keys',
  chance: 'keys',
  'chance/lines': 'keys',
  'chance/drivers': by('driver'),
  blend: 'keys',
  'blend/candidates': by('line'),
  frozen: byId,
  notes: byId,
  'notes/*': 'keys',
  socialIndicators: byId,
  'socialIndicators/*': 'keys',
  'socialIndicators/*/funders': byItself,
  stakeholders: byId,
  'stakeholders/*': 'keys',
  'stakeholders/*/lines': byItself,
  actuals: 'keys',
  'actuals/lines': 'keys',
  requests: byId,
  'requests/*': 'keys',
  records: byId,
  'records/*': 'keys',
  triggers: byId,
  'triggers/*': 'keys',
  assumptions: byId,
  'assumptions/*': 'keys',
  raises: byId,
  'raises/*': 'keys',
}

/** Names of a plan under which any key may stand. */
const anyKeyUnder = new Set(
  Object.keys(shapes)
    .filter((pattern) => pattern.endsWith('/*'))
    .map((pattern) => pattern.slice(0, -2)),
)

/** How the value at a path is compared. */
export function shapeAt(path: TreePath): TreeShape {
  const pattern = path.reduce((before, step) => {
    const name = anyKeyUnder.has(before) ? '*' : step
    return before === '' ? name : `${before}/${name}`
  }, '')
  return shapes[pattern] ?? 'whole'
}

/** Whether two values say the same, in whatever order their keys stand. */
export function isSame(a: Tree | undefined, b: Tree | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [first, second] = [entriesOf(a), entriesOf(b)]
  if (isList(a) !== isList(b) || first.length !== second.length) return false
  const others = new Map(second)
  return first.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
}

/** The parts of a value by key, in order, as its shape has them; none for what is not there. */
export function partsOf(value: Tree | undefined, shape: TreeShape): ReadonlyMap<string, Tree> {
  if (typeof value !== 'object' || value === null) return new Map()
  if (shape === 'whole') return new Map()
  if (shape === 'keys') return new Map(entriesOf(value))
  return new Map(isList(value) ? value.map((item) => [shape.keyOf(item), item]) : [])
}

/** A value made again of its parts. */
export function madeOf(parts: ReadonlyMap<string, Tree>, shape: TreeShape): Tree {
  return shape === 'keys' ? Object.fromEntries(parts) : [...parts.values()]
}

function entriesOf(value: object): readonly (readonly [string, Tree])[] {
  return Object.entries(value)
}

function isList(value: Tree): value is readonly Tree[] {
  return Array.isArray(value)
}

function textIn(item: Tree, key: string): string {
  if (typeof item !== 'object' || item === null || isList(item)) return ''
  const value = item[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
