type Whole = number | bigint

/**
 * A number kept exactly as a fraction with `d` > 0; no binary fraction ever takes part. Parts that are safe whole
 * numbers stay plain and in lowest terms; larger ones are `bigint`, in lowest terms while that is cheap.
 */
export type Exact = { readonly n: Whole; readonly d: Whole }

export const zero: Exact = { n: 0, d: 1 }
export const one: Exact = { n: 1, d: 1 }
export const hundred: Exact = { n: 100, d: 1 }

const decimalForm = /^([-−]?)(\d{1,30})(?:\.(\d{1,30}))?$/

/** A decimal text, `-12.50`, or undefined when it is none. */
export function readExact(text: string): Exact | undefined {
  const parts = decimalForm.exec(text)
  if (!parts) return undefined
  const [, sign, whole = '', rest = ''] = parts
  const digits = whole + rest
  if (digits.length > 15) return fraction(BigInt(sign ? `-${digits}` : digits), 10n ** BigInt(rest.length))
  return fraction(sign ? -Number(digits) : Number(digits), 10 ** rest.length)
}

/** A decimal text known to be one. @throws RangeError when it is none */
export function exact(text: string | number): Exact {
  const read = readExact(String(text))
  if (!read) throw new RangeError(`not a decimal number: ${text}`)
  return read
}

export function add(a: Exact, b: Exact): Exact {
  if (a.n === 0) return b
  if (b.n === 0) return a
  if (a.d === b.d) return fraction(plus(a.n, b.n), a.d)
  return fraction(plus(times(a.n, b.d), times(b.n, a.d)), times(a.d, b.d))
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negative(b))
}

export function negative(a: Exact): Exact {
  return a.n === 0 ? a : { n: -a.n, d: a.d }
}

export function multiply(a: Exact, b: Exact): Exact {
  return fraction(times(a.n, b.n), times(a.d, b.d))
}

/** @throws RangeError when `b` is zero */
export function divide(a: Exact, b: Exact): Exact {
  if (isZero(b)) throw new RangeError('division by zero')
  return b.n > 0 ? fraction(times(a.n, b.d), times(a.d, b.n)) : fraction(times(-a.n, b.d), times(a.d, -b.n))
}

/** The sum of many. */
export const sum = (all: readonly Exact[]): Exact => sumOf(all, itself)

const itself = (one: Exact): Exact => one

/** The sum of a figure of each, without a list of the figures in between. */
export function sumOf<One>(all: readonly One[], figureOf: (one: One) => Exact): Exact {
  let n = 0
  let d = 1
  let summed = 0
  for (const one of all) {
    const next = figureOf(one)
    if (typeof next.n !== 'number' || typeof next.d !== 'number') break
    const shared = next.d === d ? d : commonSafe(d, next.d)
    const widening = next.d / shared
    const ours = n * widening
    const theirs = next.n * (d / shared)
    if (!areSafe(ours, theirs, d * widening)) break
    n = ours + theirs
    d *= widening
    summed++
  }
  return summed === all.length ? fraction(n, d) : sumOfLarge({ n, d }, all.slice(summed).map(figureOf))
}

// Half of what is safe, so that two together are safe too.
const areSafe = (a: number, b: number, d: number) =>
  Math.abs(a) <= safeHalf && Math.abs(b) <= safeHalf && d <= safe

/** From the place where plain whole numbers no longer hold it. */
function sumOfLarge(before: Exact, rest: readonly Exact[]): Exact {
  let n = BigInt(before.n)
  let d = BigInt(before.d)
  for (const next of rest) {
    const other = BigInt(next.d)
    if (d % other === 0n) {
      n += BigInt(next.n) * (d / other)
    } else {
      const shared = BigInt(common(d, next.d))
      n = n * (other / shared) + BigInt(next.n) * (d / shared)
      d *= other / shared
    }
  }
  return fraction(n, d)
}

/** Less than zero when `a` is the smaller. */
export function compare(a: Exact, b: Exact): number {
  if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0
  const left = times(a.n, b.d)
  const right = times(b.n, a.d)
  return left < right ? -1 : left > right ? 1 : 0
}

export const isZero = (a: Exact): boolean => a.n === 0 || a.n === 0n
export const isLess = (a: Exact, b: Exact): boolean => compare(a, b) < 0
export const isSame = (a: Exact, b: Exact): boolean => compare(a, b) === 0
export const least = (a: Exact, b: Exact): Exact => (compare(b, a) < 0 ? b : a)
export const most = (a: Exact, b: Exact): Exact => (compare(b, a) > 0 ? b : a)

/** The largest whole number not above it. */
export function floor(a: Exact): Exact {
  const n = BigInt(a.n)
  const d = BigInt(a.d)
  const down = n / d - (n < 0n && n % d !== 0n ? 1n : 0n)
  return fraction(down, 1)
}

/** With so many decimals, half away from zero: the one rule by which figures are shown. */
export function shown(a: Exact, places = 2): string {
  const n = BigInt(a.n)
  const unit = 10n ** BigInt(places)
  const size = (n < 0n ? -n : n) * unit * 2n
  const d = BigInt(a.d)
  const digits = ((size + d) / (d * 2n)).toString().padStart(places + 1, '0')
  const sign = n < 0n && /[1-9]/.test(digits) ? '-' : ''
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Past this, lowest terms would cost more than they tell. */
const longest = 1n << 2048n

/** Every digit: a decimal when it ends, else a fraction, `19/3`, in lowest terms unless it is very long. */
export function written(a: Exact): string {
  if (a.d > longest) return `${a.n}/${a.d}`
  const { n, d } = lowest(BigInt(a.n), BigInt(a.d))
  const places = placesOf(BigInt(d))
  return places === null ? `${n}/${d}` : shown({ n, d }, places)
}

/** A near binary number, for drawing and for first guesses; never for points or ranks. */
export function near(a: Exact): number {
  if (typeof a.n === 'number' && typeof a.d === 'number') return a.n / a.d
  const n = BigInt(a.n)
  const d = BigInt(a.d)
  const whole = n / d
  return Number(whole) + Number(((n - whole * d) * 1_000_000_000_000n) / d) / 1e12
}

/** How many decimals write 1/d whole; null when none do. */
function placesOf(d: bigint): number | null {
  let rest = d
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  return rest === 1n ? Math.max(twos, fives) : null
}

function fraction(n: Whole, d: Whole): Exact {
  if (typeof n !== 'number' || typeof d !== 'number') return fractionOfLarge(BigInt(n), BigInt(d))
  if (n === 0) return zero
  const shared = commonSafe(n, d)
  return shared === 1 ? { n, d } : { n: n / shared, d: d / shared }
}

const cheap = 1n << 60n

function fractionOfLarge(n: bigint, d: bigint): Exact {
  if (n === 0n) return zero
  return d < cheap ? lowest(n, d) : { n, d }
}

function lowest(n: bigint, d: bigint): Exact {
  const shared = commonLarge(n, d)
  return { n: plain(n / shared), d: plain(d / shared) }
}

const safe = Number.MAX_SAFE_INTEGER
const safeHalf = Math.floor(safe / 2)
const largest = BigInt(safe)
const plain = (whole: bigint): Whole => (-largest <= whole && whole <= largest ? Number(whole) : whole)

function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const total = a + b
    if (-safe <= total && total <= safe) return total
  }
  return BigInt(a) + BigInt(b)
}

function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (-safe <= product && product <= safe) return product
  }
  return BigInt(a) * BigInt(b)
}

function common(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') return commonSafe(a, b)
  if (typeof b === 'number') return commonSafe(Number(BigInt(a) % BigInt(b)), b)
  return typeof a === 'number' ? commonSafe(Number(b % BigInt(a)), a) : commonLarge(a, b)
}

function commonSafe(a: number, b: number): number {
  let large = Math.abs(a)
  let small = Math.abs(b)
  while (small !== 0) {
    const rest = large % small
    large = small
    small = rest
  }
  return large
}

function commonLarge(a: bigint, b: bigint): bigint {
  let large = a < 0n ? -a : a
  let small = b
  while (small !== 0n) [large, small] = [small, large % small]
  return large
}
