import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createServer, request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { afterEach, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** A start may have to build first. */
const timeout = 120_000

const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill()
})

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((settle) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // a TCP server has a port
      server.close(() => settle(port))
    })
  })
}

/** Starts the application without a desktop and gives all it printed once it has said where it is, or stopped. */
function start(port: number, options: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', ...options], {
    cwd: root,
    env: {
      ...process.env,
      ALLIAGE_PORT: String(port),
      ELECTRON_EXEC_PATH: '/absent',
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
    },
  })
  started.push(child)
  let printed = ''
  return new Promise((settle) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString()
      if (printed.includes('is not available here')) settle(printed)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => settle(printed))
  })
}

function get(port: number, path: string, host = `127.0.0.1:${port}`): Promise<IncomingMessage> {
  return new Promise((settle, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host }, agent: false }, (response) => {
      response.resume()
      settle(response)
    })
    asked.once('error', reject)
    asked.end()
  })
}

it(
  'serves the window to this computer alone when Electron cannot be had',
  async () => {
    const port = await freePort()
    const printed = await start(port, [])
    expect(printed).toContain(`Electron n'est pas disponible ici`)
    expect(printed).toContain(`http://127.0.0.1:${port}/`)

    const page = await get(port, '/')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-security-policy']).toMatch(
      /default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-/,
    )
    expect((await get(port, '/', 'evil.example.org')).statusCode).toBe(421)
    expect((await get(port, '/', `localhost:${port}`)).statusCode).toBe(421)
    expect((await get(port, '/../../package.json')).statusCode).toBe(404)
    expect((await get(port, '/..%2f..%2fpackage.json')).statusCode).toBe(404)
    expect((await get(port, '//etc/passwd')).statusCode).toBe(404)
  },
  timeout,
)

it(
  'says in both languages that its port is taken',
  async () => {
    const server = createServer()
    const port = await freePort()
    await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle))
    const printed = await start(port, ['--browser'])
    server.close()
    expect(printed).toContain(`Le port ${port} est déjà occupé`)
    expect(printed).toContain(`Port ${port} is already in use`)
  },
  timeout,
)
