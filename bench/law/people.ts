import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { type Packed, packPerson } from '#law/answer/packed.ts'
import { factsOfPerson } from '#law/kernel/facts.ts'
import type { PersonHistory } from '#law/kernel/history.ts'
import { inProject } from '#plumbing/root.ts'
import { chance, randomPerson } from '#tests/law/random-history.ts'

/** People packed in a file: how they lie there, where the second half begins, and how the laying out began. */
export type Crowd = { people: number; packed: Packed; words: number; half: number; firstWords: number[] }

export const crowdYear = 2024
const known = 95
const atOnce = 5000

export const crowdFile = (people: number) => inProject('var', 'bench', `people-${people}.words`)
export const readCrowd = (people: number): Crowd =>
  JSON.parse(readFileSync(`${crowdFile(people)}.json`, 'utf8'))

/** The same made-up person for the same number, whoever asks; as one read from a file. */
export function personNumbered(id: number): PersonHistory {
  const made = randomPerson(chance(id * 2_654_435_761), String(id), { year: crowdYear, known })
  return JSON.parse(JSON.stringify(made))
}

/** Makes the file unless it is there and begins as the people are laid out now. */
export function makeCrowd(people: number): void {
  const file = crowdFile(people)
  if (existsSync(`${file}.json`) && sameWords(readCrowd(people).firstWords, firstWords())) return
  mkdirSync(dirname(file), { recursive: true })
  process.stderr.write(`making ${people} people…\n`)
  const crowd = writeCrowd(`${file}.part`, people)
  renameSync(`${file}.part`, file)
  writeFileSync(`${file}.json`, JSON.stringify(crowd))
}

function writeCrowd(file: string, people: number): Crowd {
  const packed: Packed = { year: crowdYear, levels: [] }
  const out = openSync(file, 'w')
  let words = 0
  let half = 0
  for (let from = 0; from < people; from += atOnce) {
    const stretch: number[] = []
    for (let id = from; id < Math.min(people, from + atOnce); id++) {
      if (id === people >> 1) half = words + stretch.length
      for (const word of packPerson(factsOfPerson(personNumbered(id), crowdYear), packed)) stretch.push(word)
    }
    writeSync(out, new Uint8Array(Int32Array.from(stretch).buffer))
    words += stretch.length
  }
  closeSync(out)
  return { people, packed, words, half, firstWords: firstWords() }
}

function firstWords(): number[] {
  const packed: Packed = { year: crowdYear, levels: [] }
  return Array.from({ length: 200 }, (_, id) => id).flatMap((id) =>
    packPerson(factsOfPerson(personNumbered(id), crowdYear), packed),
  )
}

const sameWords = (one: number[], other: number[]) =>
  one.length === other.length && one.every((word, place) => word === other[place])
