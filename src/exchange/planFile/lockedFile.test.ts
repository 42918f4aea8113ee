import { gcm } from '@noble/ciphers/aes.js'
import { argon2id } from '@noble/hashes/argon2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { lockBounds, lockedInside } from './lockedFile.ts'
import { lockPlanFile } from './lockPlanFile.ts'
import { readPlanFile } from './readPlanFile.ts'
import { unlockPlanFile } from './unlockPlanFile.ts'
import { fingerprint } from './fingerprint.ts'

const plan = aPlan()
  .with(line('operatingGrant', { amount: [100, 200, 300] }, {}, { id: 'grant', name: 'Région très secrète' }))
  .build()
/** Little enough for a test; the files of the app cost a second. */
const cost = { memory: 64, passes: 1, lanes: 1 }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const locked = lockPlanFile(plan, '1.2.0', 'quatre mots sans rapport', { random, cost })

function unlock(text: string, passphrase: string) {
  const inside = lockedInside(bytesOf(text))
  if (inside.kind !== 'locked') return inside.kind
  const unlocked = unlockPlanFile(inside.file, passphrase)
  return unlocked.ok ? readPlanFile(unlocked.bytes) : unlocked.reason
}

/** The file with something changed and its fingerprint made again, as somebody with a purpose would. */
function tampered(change: (file: Record<string, unknown>) => Record<string, unknown>): string {
  const { sha256: _old, ...file } = JSON.parse(locked) as Record<string, unknown>
  const changed = change(file)
  return JSON.stringify({ ...changed, sha256: fingerprint(changed) })
}

describe('the primitives answer as their standards say', () => {
  test('Argon2id, RFC 9106 section 5.3', () => {
    const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      ...{ t: 3, m: 32, p: 4, dkLen: 32, version: 0x13 },
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
    })
    expect(bytesToHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
  })

  test('AES-256-GCM, test cases 13, 14 and 16 of its specification (McGrew and Viega)', () => {
    const zeroes = () => gcm(new Uint8Array(32), new Uint8Array(12))
    expect(bytesToHex(zeroes().encrypt(new Uint8Array(0)))).toBe('530f8afbc74536b9a963b4f1c4cb738b')
    expect(bytesToHex(zeroes().encrypt(new Uint8Array(16)))).toBe(
      'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
    )
    const key = hexToBytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')
    const text =
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39'
    const sealed = gcm(
      key,
      hexToBytes('cafebabefacedbaddecaf888'),
      hexToBytes('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
    )
    expect(bytesToHex(sealed.encrypt(hexToBytes(text)))).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    )
  })

  test('SHA-256, FIPS 180-4 with "abc"', () => {
    expect(bytesToHex(sha256(bytesOf('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('a plan file under a passphrase', () => {
  test('says how it was locked, and nothing of the plan', () => {
    expect(JSON.parse(locked)).toMatchObject({
      format: 'alliage-locked-plan',
      version: 1,
      key: { name: 'argon2id', memory: 64, passes: 1, lanes: 1 },
      cipher: { name: 'aes-256-gcm' },
    })
    expect(locked).not.toContain('secrète')
  })

  test('gives back exactly the plan, by the same passphrase however its accents are typed', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 3 }), fc.string({ minLength: 1, unit: 'grapheme' }), (any, passphrase) => {
        const text = lockPlanFile(any, '1.2.0', passphrase.normalize('NFC'), { random, cost })
        expect(unlock(text, passphrase.normalize('NFD'))).toEqual({ ok: true, plan: any, isAltered: false })
      }),
      { numRuns: 20 },
    )
  })

  test('never twice the same', () => {
    expect(lockPlanFile(plan, '1.2.0', 'quatre mots sans rapport', { random, cost })).not.toBe(locked)
  })

  test('says that the passphrase is wrong', () => {
    expect(unlock(locked, 'quatre mots sans rapports')).toBe('wrongPassphrase')
    expect(unlock(locked, '')).toBe('wrongPassphrase')
  })

  test('says that it is damaged: cut, or one sign changed anywhere', () => {
    expect(unlock(locked.slice(0, 300), 'quatre mots sans rapport')).toBe('damaged')
    fc.assert(
      fc.property(fc.nat({ max: 99 }), (at) => {
        const content = (JSON.parse(locked) as { content: string }).content
        const changed = `${content.slice(0, at)}${content[at] === 'A' ? 'B' : 'A'}${content.slice(at + 1)}`
        expect(unlock(locked.replace(content, changed), 'quatre mots sans rapport')).toBe('damaged')
      }),
    )
  })

  test('is refused when its content or its header was changed on purpose', () => {
    const other = JSON.parse(lockPlanFile(plan, '1.2.0', 'autre', { random, cost })) as { content: string }
    expect(
      unlock(
        tampered((file) => ({ ...file, content: other.content })),
        'quatre mots sans rapport',
      ),
    ).toBe('damaged')
    expect(
      unlock(
        tampered((file) => ({ ...file, appVersion: '9.9.9' })),
        'quatre mots sans rapport',
      ),
    ).toBe('damaged')
  })

  test.each([
    ['memory', lockBounds.memory + 1],
    ['memory', 1e12],
    ['passes', lockBounds.passes + 1],
    ['passes', 0],
    ['lanes', lockBounds.lanes + 1],
    ['lanes', 1.5],
  ])('is refused before any computing when its %s is %d', (field, value) => {
    const text = tampered((file) => ({ ...file, key: { ...(file['key'] as object), [field]: value } }))
    expect(lockedInside(bytesOf(text))).toEqual({ kind: 'damaged' })
  })

  test('is told from any other file', () => {
    expect(lockedInside(bytesOf(JSON.stringify({ format: 'alliage-plan', plan })))).toEqual({ kind: 'open' })
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(lockedInside(bytes).kind).toBe('open')
      }),
    )
  })
})
