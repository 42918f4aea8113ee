import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** How the code names messages: by whole keys, by templates, and by reading properties of a catalogue. */
export interface MessageUses {
  readonly literals: ReadonlySet<string>
  readonly templates: readonly RegExp[]
  /** `parent.child` for each property read; `parent.*` where the child is computed. */
  readonly properties: ReadonlySet<string>
}

const catalogues = join('src', 'i18n', 'messages')
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function productFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(root, path).startsWith(catalogues))
}

/** The name under which an object is read: `b` for `a.b`, `a` for `a`. */
function nameOf(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  return ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) ? nameOf(node.expression) : ''
}

/** `a.${x}.b` as a pattern; null when it begins with no area of the catalogue. */
function patternOf(template: ts.TemplateExpression): RegExp | null {
  if (!template.head.text.includes('.')) return null
  const parts = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]
  return new RegExp(`^${parts.map(escape).join('.+')}$`)
}

/** Reads every file of the product, apart from the catalogues themselves. */
export function findMessageUses(root: string): MessageUses {
  const literals = new Set<string>()
  const templates: RegExp[] = []
  const properties = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text)
    if (ts.isTemplateExpression(node)) {
      const pattern = patternOf(node)
      if (pattern) templates.push(pattern)
    }
    if (ts.isPropertyAccessExpression(node)) properties.add(`${nameOf(node.expression)}.${node.name.text}`)
    if (ts.isElementAccessExpression(node)) properties.add(`${nameOf(node.expression)}.*`)
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectBindingPattern(node.name)) {
      for (const { name, propertyName } of node.name.elements)
        properties.add(`${nameOf(node.initializer)}.${nameOf(propertyName ?? name)}`)
    }
    ts.forEachChild(node, visit)
  }
  for (const path of productFiles(root))
    visit(
      ts.createSourceFile(
        path,
        readFileSync(path, 'utf8'),
        ts.ScriptTarget.Latest,
        false,
        path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
      ),
    )
  return { literals, templates, properties }
}

/** Tells whether a key is named: itself, a group that holds it, a template it fits, or a property read on a catalogue. */
export function isUsed(key: string, { literals, templates, properties }: MessageUses): boolean {
  const segments = key.replace(/_(one|many|other)$/, '').split('.')
  const paths = segments.map((_, i) => segments.slice(0, i + 1).join('.')).slice(1)
  if (paths.some((path) => literals.has(path))) return true
  if (templates.some((template) => template.test(segments.join('.')))) return true
  // A catalogue at hand is called by its area, or `text`.
  return segments.some((segment, i) => {
    const parents = [segments[i - 1], i === 1 ? 'text' : undefined].filter((parent) => parent !== undefined)
    return parents.some((parent) => properties.has(`${parent}.${segment}`) || properties.has(`${parent}.*`))
  })
}
