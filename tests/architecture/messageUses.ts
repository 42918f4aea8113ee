import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** How the code names messages: by whole keys, by patterns of keys, and by reading the properties of an area. */
export interface MessageUses {
  readonly literals: ReadonlySet<string>
  readonly patterns: readonly RegExp[]
  /** Areas of the catalogue that are handed over as objects, often called `text`. */
  readonly areas: ReadonlySet<string>
  /** `parent.child` for each property read in the folders they go round in; `parent.*` where the child is computed. */
  readonly properties: ReadonlySet<string>
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function productFiles(root: string): ts.SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(root, path).startsWith(join('src', 'i18n', 'messages')))
    .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))
}

function nodesOf(file: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(file, visit)
  return nodes
}

/** The name under which an object is read: `b` for `a.b`, `a` for `a`. */
function nameOf(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text
  return ts.isPropertyAccessExpression(node) ? node.name.text : ''
}

/** `a.${x}.b` as a pattern; nothing when it does not begin with an area of the catalogue. */
function templatePattern(template: ts.TemplateExpression): RegExp[] {
  if (!/^\w+\./.test(template.head.text)) return []
  const parts = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]
  return [new RegExp(`^${parts.map(escape).join('.+')}$`)]
}

/** `('a', x, 'b')` or `['a', x, 'b']`, a path in the catalogue, as a pattern. */
function pathPattern(node: ts.Node): RegExp[] {
  const steps = ts.isCallExpression(node) ? node.arguments : ts.isArrayLiteralExpression(node) ? node.elements : []
  const [first, second] = steps
  if (!first || !second || !ts.isStringLiteral(first)) return []
  return [new RegExp(`^${steps.map((step) => (ts.isStringLiteral(step) ? escape(step.text) : '.+')).join('\\.')}$`)]
}

/** What is read of an object; of `a.b.c` it is `b.c` alone, so that `a.b` means the whole of it. */
function propertiesRead(node: ts.Node): string[] {
  const isOnTheWay =
    (ts.isPropertyAccessExpression(node.parent) || ts.isElementAccessExpression(node.parent)) &&
    node.parent.expression === node
  if (isOnTheWay) return []
  if (ts.isPropertyAccessExpression(node)) return [`${nameOf(node.expression)}.${node.name.text}`]
  if (ts.isElementAccessExpression(node)) return [`${nameOf(node.expression)}.*`]
  if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isObjectBindingPattern(node.name)) return []
  const parent = nameOf(node.initializer)
  return node.name.elements.map(({ name, propertyName }) => `${parent}.${nameOf(propertyName ?? name)}`)
}

/** Whether an area is taken out of a catalogue there. */
const givesArea = (node: ts.Node, area: string) =>
  propertiesRead(node).some((property) => property.endsWith(`.${area}`))

function importsOf(file: ts.SourceFile): string[] {
  return file.statements
    .filter(ts.isImportDeclaration)
    .map(({ moduleSpecifier }) => moduleSpecifier)
    .filter(ts.isStringLiteral)
    .map(({ text }) => text)
}

/** Reads every file of the product, apart from the catalogues themselves, whose areas are given. */
export function findMessageUses(root: string, allAreas: readonly string[]): MessageUses {
  const files = productFiles(root).map((file) => ({
    path: file.fileName,
    imports: importsOf(file),
    nodes: nodesOf(file),
  }))
  const all = files.flatMap(({ nodes }) => nodes)
  const readers = files.filter(({ imports }) => imports.some((path) => /messages\/\w+\/messages\.ts$/.test(path)))
  const givers = readers
    .map(({ path, nodes }) => ({ path, areas: allAreas.filter((area) => nodes.some((node) => givesArea(node, area))) }))
    .filter(({ areas }) => areas.length > 0)
  // The objects go round the folder of the file that takes them.
  const takers = files.filter((file) => givers.some(({ path }) => file.path.startsWith(dirname(path))))
  return {
    literals: new Set(all.filter(ts.isStringLiteralLike).map(({ text }) => text)),
    patterns: [
      ...all.filter(ts.isTemplateExpression).flatMap(templatePattern),
      ...readers.flatMap(({ nodes }) => nodes).flatMap(pathPattern),
    ],
    areas: new Set(givers.flatMap(({ areas }) => areas)),
    properties: new Set(takers.flatMap(({ nodes }) => nodes).flatMap(propertiesRead)),
  }
}

/** Tells whether a key is named: itself, a group that holds it, a pattern it fits, or a property of an area at hand. */
export function isUsed(key: string, { literals, patterns, areas, properties }: MessageUses): boolean {
  const segments = key.replace(/_(one|many|other)$/, '').split('.')
  const [area = ''] = segments
  const paths = segments.map((_, i) => segments.slice(0, i + 1).join('.')).slice(1)
  if (paths.some((path) => literals.has(path))) return true
  if (patterns.some((pattern) => pattern.test(segments.join('.')))) return true
  if (!areas.has(area)) return false
  return segments.some((segment, i) =>
    i === 1
      ? properties.has(`${area}.${segment}`) || properties.has(`text.${segment}`)
      : properties.has(`${segments[i - 1]}.${segment}`) || properties.has(`${segments[i - 1]}.*`),
  )
}
