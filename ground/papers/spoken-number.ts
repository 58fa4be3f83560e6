const digits: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const otherSpellings: Record<string, string> = { ngàn: 'nghìn', tỉ: 'tỷ', lẻ: 'linh', lẽ: 'linh' }

/** The number that Vietnamese words say, with the usual other spellings (ngàn, tỉ, lẻ); null when they say none. */
export function numberFromWords(words: string): bigint | null {
  const said = words.normalize('NFC').toLocaleLowerCase('vi').trim().split(/\s+/)
  return whole(said.map((word) => otherSpellings[word] ?? word))
}

function whole(said: string[]): bigint | null {
  const [first, ...after] = said
  if (first === 'âm') return negated(whole(after))
  const at = said.lastIndexOf('tỷ')
  if (at === -1) return belowBillion(said)
  const billions = whole(said.slice(0, at))
  const rest = at === said.length - 1 ? 0n : belowBillion(said.slice(at + 1))
  return billions === null || rest === null ? null : billions * 1_000_000_000n + rest
}

function negated(value: bigint | null): bigint | null {
  return value === null ? null : -value
}

function belowBillion(said: string[]): bigint | null {
  let rest = said
  let sum = 0
  for (const [name, worth] of [
    ['triệu', 1_000_000],
    ['nghìn', 1000],
  ] as const) {
    const at = rest.indexOf(name)
    if (at === -1) continue
    const group = threeDigits(rest.slice(0, at))
    if (group === null) return null
    sum += group * worth
    rest = rest.slice(at + 1)
    if (rest.length === 0) return BigInt(sum)
  }
  const last = threeDigits(rest)
  return last === null ? null : BigInt(sum + last)
}

function threeDigits(said: string[]): number | null {
  if (said[1] !== 'trăm') return twoDigits(said)
  const hundreds = digits[said[0] ?? '']
  if (hundreds === undefined) return null
  const rest = said.slice(2)
  if (rest.length === 0) return hundreds * 100
  const tail = rest[0] === 'linh' ? unit(rest.slice(1)) : twoDigits(rest)
  return tail === null ? null : hundreds * 100 + tail
}

function twoDigits(said: string[]): number | null {
  const [first = '', second, ...rest] = said
  if (first === 'mười') return second === undefined ? 10 : plus(10, unit(said.slice(1)))
  if (second !== 'mươi') return unit(said)
  const tens = digits[first]
  if (tens === undefined || tens < 2) return null
  return rest.length === 0 ? tens * 10 : plus(tens * 10, unit(rest))
}

function plus(tens: number, ones: number | null): number | null {
  return ones === null ? null : tens + ones
}

function unit(said: string[]): number | null {
  return said.length === 1 ? (digits[said[0] ?? ''] ?? null) : null
}
