import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, found from the source file as well as from the built one. */
export const projectRoot = rootAbove(dirname(fileURLToPath(import.meta.url)))

/** A path inside the project. */
export function inProject(...parts: string[]): string {
  return join(projectRoot, ...parts)
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  if (dirname(folder) === folder) throw new Error('package.json not found above the program')
  return rootAbove(dirname(folder))
}
