import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Unsound } from '../fault.ts'

/** A whole election made by belenios-tool 2.0: two nominees, three members, two of three trustees and the server. */
export function toolArchive(): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, 'tool.bel')))
}

/** The private credentials it was made with. */
export const toolCredentials = ['KH9-iQC-WnJ-bqn-aLo', 'zGe-CFx-PbT-hQ2-r2p', 'SB1-UyP-MZu-ZF3-zj9']

/** Why something was refused; null when it was not. */
export function reasonOf(act: () => unknown): string | null {
  try {
    act()
    return null
  } catch (error) {
    if (error instanceof Unsound) return error.reason
    throw error
  }
}
