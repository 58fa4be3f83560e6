import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  floor,
  isLess,
  isSame,
  isZero,
  least,
  most,
  multiply,
  near,
  negative,
  readExact,
  shown,
  subtract,
  sum,
  written,
  zero,
} from './exact.ts'

const runs = { numRuns: 2000, seed: 20221122 }
const oracle = ({ n, d }: Exact) => new Fraction(BigInt(n), BigInt(d))
const same = (ours: Exact, theirs: Fraction) => {
  expect(oracle(ours).equals(theirs)).toBe(true)
  expect(ours.d > 0).toBe(true)
}

/** Small figures, figures at the end of the safe whole numbers, and far beyond them. */
const whole = fc.oneof(
  fc.bigInt(-50n, 50n),
  fc.bigInt(-(10n ** 6n), 10n ** 6n),
  fc.bigInt(BigInt(Number.MAX_SAFE_INTEGER) - 3n, BigInt(Number.MAX_SAFE_INTEGER) + 3n),
  fc.bigInt(-(10n ** 28n), 10n ** 28n),
)
const decimals = fc
  .tuple(whole, fc.nat({ max: 12 }))
  .map(([digits, places]) => shown({ n: digits, d: 10n ** BigInt(places) }, places))
const figures = fc
  .tuple(decimals, decimals)
  .map(([a, b]) => (isZero(exact(b)) ? exact(a) : divide(exact(a), exact(b))))

const limit = Number.MAX_SAFE_INTEGER

describe('a figure kept exactly', () => {
  it('is read from decimal text as another library reads it', () => {
    fc.assert(
      fc.property(decimals, (text) => same(exact(text), new Fraction(text))),
      runs,
    )
  })

  it.each([
    '',
    ' 1',
    '1 ',
    '1,5',
    '1.',
    '.5',
    '+1',
    '1e3',
    'mười',
    '--1',
    '1.2.3',
    '٣',
    '1'.repeat(31),
    `0.${'1'.repeat(31)}`,
  ])('is not read from “%s”', (text) => {
    expect(readExact(text)).toBeUndefined()
    expect(() => exact(text)).toThrow(`not a decimal number: ${text}`)
  })

  it('takes both signs of minus, and the longest text', () => {
    expect([exact('−1.5'), exact('-1.5')]).toEqual([
      { n: -3, d: 2 },
      { n: -3, d: 2 },
    ])
    expect(written(exact(`${'9'.repeat(30)}.${'9'.repeat(30)}`))).toBe(`${'9'.repeat(30)}.${'9'.repeat(30)}`)
    expect(exact('123456789012345')).toEqual({ n: 123456789012345, d: 1 })
    expect(exact('1234567890123456')).toEqual({ n: 1234567890123456, d: 1 })
  })

  it('is added, taken away, multiplied, divided and compared as another library does', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        same(add(a, b), oracle(a).add(oracle(b)))
        same(subtract(a, b), oracle(a).sub(oracle(b)))
        same(multiply(a, b), oracle(a).mul(oracle(b)))
        same(negative(a), oracle(a).neg())
        same(least(a, b), oracle(a).compare(oracle(b)) <= 0 ? oracle(a) : oracle(b))
        same(most(a, b), oracle(a).compare(oracle(b)) >= 0 ? oracle(a) : oracle(b))
        expect(Math.sign(compare(a, b))).toBe(Math.sign(oracle(a).compare(oracle(b))))
        expect([isLess(a, b), isSame(a, b)]).toEqual([
          oracle(a).compare(oracle(b)) < 0,
          oracle(a).equals(oracle(b)),
        ])
        expect(isSame(a, add(a, zero)) && isSame(a, add(zero, a))).toBe(true)
        if (isZero(b)) expect(() => divide(a, b)).toThrow('division by zero')
        else same(divide(a, b), oracle(a).div(oracle(b)))
      }),
      runs,
    )
  })

  it('is summed as one by one', () => {
    const mixed = fc.array(
      fc.oneof(
        figures,
        fc.integer({ min: -limit, max: limit }).map((n): Exact => ({ n, d: 1 })),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(mixed, (all) =>
        same(
          sum(all),
          all.reduce<Fraction>((total, one) => total.add(oracle(one)), new Fraction(0)),
        ),
      ),
      runs,
    )
  })

  it('is brought down to the whole number not above it', () => {
    fc.assert(
      fc.property(figures, (a) => same(floor(a), oracle(a).floor())),
      runs,
    )
  })

  it('is zero only when it is', () => {
    fc.assert(
      fc.property(figures, (a) => isZero(a) === oracle(a).equals(0)),
      runs,
    )
    expect([isZero({ n: 0n, d: 1n }), isZero({ n: 0, d: 1 }), isZero({ n: 1n, d: 9n })]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('stays plain and in lowest terms while it is small', () => {
    expect([
      exact('0.50'),
      divide(exact(6), exact(-4)),
      sum([exact('0.1'), exact('0.2')]),
      subtract(exact('0.5'), exact('0.5')),
    ]).toEqual([
      { n: 1, d: 2 },
      { n: -3, d: 2 },
      { n: 3, d: 10 },
      { n: 0, d: 1 },
    ])
    expect(divide(exact('10000000000000000'), exact('30000000000000000'))).toEqual({ n: 1, d: 3 })
  })

  it.each<[Exact, Exact]>([
    [
      { n: limit, d: 1 },
      { n: 1, d: 1 },
    ],
    [
      { n: -limit, d: 1 },
      { n: -1, d: 1 },
    ],
    [
      { n: limit, d: 2 },
      { n: 1, d: limit },
    ],
    [
      { n: 1, d: limit },
      { n: 1, d: limit - 1 },
    ],
    // Only a step in between is too large.
    [
      { n: 4_000_000_000_000_001, d: 1 },
      { n: -8_999_999_999_999_999, d: 3 },
    ],
  ])('goes past the safe whole numbers: %o and %o', (a, b) => {
    same(add(a, b), oracle(a).add(oracle(b)))
    same(sum([a, b]), oracle(a).add(oracle(b)))
    same(multiply(a, b), oracle(a).mul(oracle(b)))
    expect(Math.sign(compare(a, b))).toBe(oracle(a).compare(oracle(b)))
  })
})

describe('a figure shown', () => {
  it.each<[string, number, string]>([
    ['9.5', 2, '9.50'],
    ['9.504', 2, '9.50'],
    ['9.505', 2, '9.51'],
    ['9.5049999', 2, '9.50'],
    ['-9.505', 2, '-9.51'],
    ['-0.004', 2, '0.00'],
    ['-0.005', 2, '-0.01'],
    ['0', 2, '0.00'],
    ['0.5', 0, '1'],
    ['-0.4', 0, '0'],
    ['1.5', 0, '2'],
    ['2.5', 0, '3'],
    ['0.05', 1, '0.1'],
    ['99.995', 2, '100.00'],
    ['123456789012345678901234.567', 2, '123456789012345678901234.57'],
  ])('%s with %i places is %s', (text, places, words) => {
    expect(shown(exact(text), places)).toBe(words)
  })

  it('has two places when nothing is said', () => {
    expect(shown(divide(exact(19), exact(3)))).toBe('6.33')
  })

  it('is never further than half a unit from the exact one', () => {
    fc.assert(
      fc.property(figures, fc.nat({ max: 8 }), (a, places) => {
        const distance = new Fraction(shown(a, places)).sub(oracle(a)).abs()
        expect(distance.compare(new Fraction(1n, 2n * 10n ** BigInt(places)))).toBeLessThanOrEqual(0)
      }),
      runs,
    )
  })

  it.each<[Exact, string]>([
    [exact('9.50'), '9.5'],
    [exact('-0.125'), '-0.125'],
    [exact(100), '100'],
    [divide(exact(19), exact(3)), '19/3'],
    [divide(exact(-1), exact(7)), '-1/7'],
    [{ n: 10n ** 20n, d: 4n * 10n ** 20n }, '0.25'],
    [zero, '0'],
    [{ n: 1, d: 1024 }, '0.0009765625'],
    [{ n: 7n, d: 3n * 2n ** 70n }, `7/${3n * 2n ** 70n}`],
  ])('is written whole: %o as %s', (figure, words) => {
    expect(written(figure)).toBe(words)
  })

  it('is written so that it is read again as the same', () => {
    fc.assert(
      fc.property(figures, (a) => same(a, new Fraction(written(a)))),
      runs,
    )
  })

  it('is drawn near to what it is', () => {
    fc.assert(
      fc.property(figures, (a) => {
        const real = oracle(a).valueOf()
        expect(Math.abs(near(a) - real)).toBeLessThanOrEqual(Math.abs(real) * 1e-9 + 1e-11)
      }),
      runs,
    )
  })
})
