import { parentPort, workerData } from 'node:worker_threads'
import { ask } from '#law/answer/ask.ts'
import { type Packed, readerOf, unpackPerson } from '#law/answer/packed.ts'
import { personStandards } from '#law/answer/standards.ts'
import { lookFor, sweepable, sweepPerson } from '#law/answer/sweep.ts'
import type { Asked } from '#law/kernel/asked.ts'

/** What one of two threads is given: all words and its share of them, all sights and where its own begin. */
export type Half = {
  words: SharedArrayBuffer
  from: number
  to: number
  packed: Packed
  sights: SharedArrayBuffer
  firstPerson: number
}

/** A thread either judges its people or merely reads their words. */
export type Task = 'sum' | 'sweep'

/** The question the bench puts: an ordinary dossier of the army, by the law in force then. */
const benchAsked: Asked = ask({ year: 2024, receivedOn: '2025-06-01', layers: ['army'] })

parentPort?.on('message', (task: Task) => {
  const half: Half = workerData
  parentPort?.postMessage(task === 'sum' ? sum(half) : sweep(half))
})

function sum({ words, from, to }: Half): number {
  const all = new Int32Array(words).subarray(from, to)
  let total = 0
  for (let at = 0; at < all.length; at++) total = (total + (all[at] ?? 0)) | 0
  return total
}

function sweep({ words, from, to, packed, sights, firstPerson }: Half): number {
  const looked = lookFor(sweepable(personStandards), benchAsked)
  const reader = readerOf(new Int32Array(words).subarray(from, to))
  const bytes = new Uint8Array(sights)
  let person = firstPerson
  for (; reader.at < to - from; person++)
    sweepPerson(looked, unpackPerson(reader, packed), benchAsked, { bytes, from: person * looked.length })
  return person - firstPerson
}
