import { type Day, yearOf } from '#law/kernel/day.ts'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const letters = [...'abcdđeghiklmnopqrstuvxy']

/** A whole number in Vietnamese words: 21 “hai mươi mốt”, 105 “một trăm linh năm”. */
export function numberInWords(value: number | bigint): string {
  const n = BigInt(value)
  if (n < 0n) return `âm ${numberInWords(-n)}`
  if (n < 1_000_000_000n) return belowBillion(Number(n), false)
  const rest = Number(n % 1_000_000_000n)
  const billions = `${numberInWords(n / 1_000_000_000n)} tỷ`
  return rest === 0 ? billions : `${billions} ${belowBillion(rest, true)}`
}

/** An amount of đồng in words, as a decision prints it: “Một triệu không trăm linh năm đồng”. */
export function amountInWords(dong: number | bigint): string {
  const words = numberInWords(dong)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`
}

function belowBillion(n: number, continued: boolean): string {
  if (n === 0) return 'không'
  const groups: [number, string][] = [
    [Math.floor(n / 1_000_000), ' triệu'],
    [Math.floor(n / 1000) % 1000, ' nghìn'],
    [n % 1000, ''],
  ]
  const said: string[] = []
  for (const [group, name] of groups)
    if (group > 0) said.push(`${threeDigits(group, continued || said.length > 0)}${name}`)
  return said.join(' ')
}

function threeDigits(n: number, full: boolean): string {
  const hundreds = Math.floor(n / 100)
  const tail = twoDigits(n % 100)
  if (hundreds === 0 && !full) return tail
  const head = `${digits[hundreds]} trăm`
  if (n % 100 === 0) return head
  return n % 100 < 10 ? `${head} linh ${tail}` : `${head} ${tail}`
}

function twoDigits(n: number): string {
  const tens = Math.floor(n / 10)
  const unit = n % 10
  if (tens === 0) return digits[unit] ?? ''
  const head = tens === 1 ? 'mười' : `${digits[tens]} mươi`
  return unit === 0 ? head : `${head} ${unitAfterTens(tens, unit)}`
}

function unitAfterTens(tens: number, unit: number): string {
  if (unit === 5) return 'lăm'
  if (tens > 1 && unit === 1) return 'mốt'
  if (tens > 1 && unit === 4) return 'tư'
  return digits[unit] ?? ''
}

/** A day as papers write it; a leading zero stands before days under 10 and months 1 and 2 only. */
export function writtenDay(day: Day): string {
  const month = Number(day.slice(5, 7))
  const monthText = month <= 2 ? `0${month}` : String(month)
  return `ngày ${day.slice(8, 10)} tháng ${monthText} năm ${yearOf(day)}`
}

/** Place and date of a paper: “Hà Nội, ngày 05 tháng 01 năm 2022”. */
export function dayLine(place: string, day: Day): string {
  return place === '' ? writtenDay(day).replace(/^n/, 'N') : `${place}, ${writtenDay(day)}`
}

/** A Roman numeral, for parts and annexes. */
export function roman(n: number): string {
  const signs: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = n
  let text = ''
  for (const [value, sign] of signs)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return text
}

/** The n-th letter (from 1) of the Vietnamese alphabet as points are lettered: a, b, c, d, đ, e, g, h … */
export function pointLetter(n: number): string {
  const letter = letters[(n - 1) % letters.length] ?? ''
  return letter.repeat(Math.floor((n - 1) / letters.length) + 1)
}
