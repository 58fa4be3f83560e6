import { fold } from '#plumbing/typed.ts'

const longestWord = 24
const mostPieces = 600

/**
 * What the classifier reads in a comment: its words and pairs of words without marks, its letters in fives, and its
 * shape. Never the name or the address of who wrote it. Figures become noughts: no telephone number is learned.
 */
export function piecesOf(text: string): string[] {
  const plain = plainOf(text)
  const words = plain.split(' ').filter(Boolean)
  const pairs = words.slice(1).map((word, n) => `${words[n]} ${word}`)
  const pieces = [
    ...shapesOf(text),
    ...linksIn(text).map((host) => `@${host}`),
    ...words.map((word) => word.slice(0, longestWord)),
    ...pairs.map((pair) => pair.slice(0, longestWord * 2)),
    ...fivesOf(words.join('')),
  ]
  return [...new Set(pieces)].slice(0, mostPieces)
}

const link =
  /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]{2,}\.(?:com|net|org|info|vn|xyz|top|shop|club|site|online|example)\b\S*/gi

/** The hosts of the links in a text, with or without “http”. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(link)].map(([found]) => hostOf(found))
}

function hostOf(found: string): string {
  const bare = found
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
  return (bare.split(/[/?#:]/)[0] ?? '').slice(0, 40)
}

/** Without marks, links and disguises: “v.a.y t1ền” reads “vay tien”. */
function plainOf(text: string): string {
  const folded = fold(undisguised(text.replace(link, ' ')))
  return folded
    .replace(/(?<![^ ])(?:\p{L} ){2,}\p{L}(?![^ ])/gu, (run) => run.replaceAll(' ', ''))
    .replace(/\p{N}+/gu, '0')
}

const disguises: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
}

function undisguised(text: string): string {
  return text.replace(/(?<=\p{L}\p{M}*)[01345@$](?=\p{L})/gu, (sign) => disguises[sign] ?? sign)
}

const five = 5
const fivesOf = (run: string) =>
  Array.from({ length: Math.max(0, run.length - five + 1) }, (_, n) => `~${run.slice(n, n + five)}`)

/** Figures of a text that no word tells; each is a piece like any other. */
function shapesOf(text: string): string[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const links = linksIn(text).length
  return [
    links === 0 ? '' : links === 1 ? '#link' : '#links',
    /(?:\d[ .-]?){9,11}/.test(text) ? '#phone' : '',
    letters >= 15 && capitals * 2 > letters ? '#capitals' : '',
    /(.)\1{4,}/u.test(text) ? '#repeats' : '',
    /!{2,}|\p{Extended_Pictographic}{3,}/u.test(text) ? '#shouting' : '',
    letters < 15 ? '#short' : letters > 600 ? '#long' : '',
  ].filter(Boolean)
}
