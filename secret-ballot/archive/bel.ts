import { utf8ToBytes } from '@noble/hashes/utils.js'
import { ensure, Unsound } from '../fault.ts'
import { hexHash } from '../hash.ts'
import { toJson } from '../shape.ts'
import type { Entry } from './entries.ts'
import { readTar, writeTar } from './tar.ts'

/** The `.bel` file of an election; `openedAt` in seconds since 1970. Its name should be the uuid and “.bel”. */
export function writeArchive(entries: readonly Entry[], openedAt: number): Uint8Array {
  const files = entries.map(({ kind, text }) => ({
    name: `${hexHash(text)}.${kind}.json`,
    bytes: utf8ToBytes(text),
  }))
  return writeTar([{ name: 'BELENIOS', bytes: utf8ToBytes(headerOf(openedAt)) }, ...files], openedAt)
}

/** The entries of a `.bel` file; each must stand under its own hash. */
export function readArchive(bytes: Uint8Array): { entries: Entry[]; openedAt: number } {
  const { files, timestamp } = readTar(bytes)
  const [header, ...rest] = files.map(({ name, bytes }) => ({ name, text: decoded(bytes) }))
  ensure(header?.name === 'BELENIOS' && header.text === headerOf(timestamp), 'badArchive', 'BELENIOS')
  return { openedAt: timestamp, entries: rest.map(entryOf) }
}

function entryOf({ name, text }: { name: string; text: string }): Entry {
  const [hash, kind] = name.split('.')
  ensure(kind === 'data' || kind === 'event', 'badArchive', name)
  ensure(hash === hexHash(text) && name === `${hash}.${kind}.json`, 'badChain', name)
  return { kind, text }
}

function headerOf(openedAt: number): string {
  return toJson({ version: 1, timestamp: String(openedAt) })
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Unsound('badArchive', 'UTF-8')
  }
}
