// Runs a TypeScript program of this project: node bin/run.mjs bin/types.ts [arguments].
import { mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [source, ...rest] = process.argv.slice(2)
const folder = join(import.meta.dirname, '..', 'var', 'build')
const outfile = join(folder, `${basename(source, '.ts')}.run.mjs`)

mkdirSync(folder, { recursive: true })
await build({
  entryPoints: [resolve(source)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
})
process.argv = [process.argv[0], outfile, ...rest]
await import(pathToFileURL(outfile).href)
