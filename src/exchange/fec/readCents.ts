/** Beyond this an amount is a mistake: ten billion euros, in cents. */
const MOST = 1e12

/** A decimal number with its sign first or last, whose spaces are gone. */
const signed = /^([+-]?)([0-9.,']*)([+-]?)$/

/**
 * Reads an amount of an accounting file in whole cents: comma or point, sign first or last, padding, spaces between thousands;
 * blank is zero; null when it is no amount.
 */
export function readCents(text: string): number | null {
  const quick = plainCents(text)
  if (quick !== null) return quick
  const bare = text.replace(/[\s\u00a0\u202f"€]/g, '')
  if (bare === '') return 0
  const match = signed.exec(bare.replace(/[−–]/g, '-'))
  if (!match) return null
  const [, first = '', digits = '', last = ''] = match
  if (first !== '' && last !== '') return null
  const cents = unsignedCents(digits)
  if (cents === null || cents > MOST) return null
  return first === '-' || last === '-' ? 0 - cents : cents
}

/** Reads what most amounts are, padded digits with a comma or a point and two decimals at most; null for anything else. */
function plainCents(text: string): number | null {
  let cents = 0
  let decimals = -1
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit >= 0 && digit <= 9) {
      cents = cents * 10 + digit
      if (decimals >= 0) decimals++
    } else if ((digit === COMMA || digit === POINT) && decimals < 0 && i > 0) decimals = 0
    else return null
  }
  if (text === '' || decimals > 2) return null
  const whole = cents * (decimals === 2 ? 1 : decimals === 1 ? 10 : 100)
  return whole > MOST ? null : whole
}

/** How far the marks of decimals stand from the digit zero. */
const COMMA = -4
const POINT = -2

/** The whole part and the decimals of an amount; marks between thousands stand every three digits. */
const parts = /^(\d{1,3}(?:[.,']\d{3})+|\d*)(?:[.,](\d*))?$/

function unsignedCents(digits: string): number | null {
  const match = /^\d{1,3}([.,']\d{3}){2,}$/.test(digits) ? [digits, digits] : asParts(digits)
  if (!match) return null
  const [, whole = '', fraction = ''] = match
  if (whole === '' && fraction === '') return null
  const cents = Number(whole.replace(/[.,']/g, '')) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'))
  return (fraction[2] ?? '0') >= '5' ? cents + 1 : cents
}

/** One mark alone stands before decimals, however many there are. */
function asParts(digits: string): readonly (string | undefined)[] | null {
  const plain = /^(\d*)(?:[.,](\d*))?$/.exec(digits)
  return plain ?? parts.exec(digits)
}
