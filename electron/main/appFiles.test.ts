import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy, readAppFile } from './appFiles.ts'

let outside: string
let folder: string

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'alliage-files-'))
  folder = join(outside, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(outside, 'renderer-other'))
  writeFileSync(join(outside, 'secret.json'), '{}')
  writeFileSync(join(outside, 'renderer-other', 'secret.js'), '')
  writeFileSync(join(folder, 'index.html'), '<html><head></head></html>')
  writeFileSync(join(folder, 'assets', 'é.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'index.js.map'), '{}')
})

afterAll(() => rmSync(outside, { recursive: true }))

describe('a file of the window', () => {
  it('is served with its type and the content policy', async () => {
    const { status, headers, body } = await readAppFile(folder, 'GET', '/assets/%C3%A9.js')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(new TextDecoder().decode(body)).toBe('export {}')
  })

  it('carries, when it is the page, the nonce that its policy allows, a new one each time', async () => {
    const [first, second] = await Promise.all([readAppFile(folder, 'GET', '/'), readAppFile(folder, 'GET', '/')])
    const nonce = /content="([^"]+)"/.exec(new TextDecoder().decode(first.body))?.[1]
    expect(nonce).toBeDefined()
    expect(first.headers['content-security-policy']).toBe(contentSecurityPolicy(nonce ?? ''))
    expect(second.headers['content-security-policy']).not.toBe(first.headers['content-security-policy'])
  })
})

it.each([
  ['a path above the folder', 'GET', '/../secret.json', 404],
  ['an encoded path above the folder', 'GET', '/..%2fsecret.json', 404],
  ['a folder whose name only begins alike', 'GET', '/../renderer-other/secret.js', 404],
  ['a file that is absent', 'GET', '/absent.js', 404],
  ['a kind of file the window is not made of', 'GET', '/assets/index.js.map', 404],
  ['a folder', 'GET', '/assets', 404],
  ['a path that is not UTF-8', 'GET', '/%E0%A4%A', 400],
  ['a path with a null character', 'GET', '/index.html%00.js', 400],
  ['a method that writes', 'POST', '/index.html', 405],
])('refuses %s', async (_case, method, path, status) => {
  const file = await readAppFile(folder, method, path)
  expect(file.status).toBe(status)
  expect(new TextDecoder().decode(file.body)).toBe(String(status))
})

it('lets a page run no inline script, no text as code, and reach no network', () => {
  const policy = contentSecurityPolicy('abc')
  // WebAssembly, which the solver is made of, is no text; nothing else is let in.
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe')
  expect(policy).not.toContain('http')
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
})
