// Builds the program into var/build: the server as one file, each island of a page as its own.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'

const folders = ['kit', 'ground', 'cycle', 'portal', 'statistics', 'desk']

/** Gives the path of the built server. */
export async function buildAll(root) {
  const out = join(root, 'var', 'build')
  const common = { absWorkingDir: root, bundle: true, format: 'esm', write: false, logLevel: 'warning' }
  const jsx = { jsx: 'automatic', jsxImportSource: 'preact' }
  const [server, islands] = await Promise.all([
    build({
      ...common,
      ...jsx,
      entryPoints: { server: 'bin/boot.ts' },
      outdir: out,
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: 'linked',
    }),
    build({
      ...common,
      ...jsx,
      entryPoints: islandsOf(root),
      outdir: join(out, 'public'),
      platform: 'browser',
      target: 'es2022',
      minify: true,
      splitting: true,
    }),
  ])
  for (const file of [...server.outputFiles, ...islands.outputFiles]) write(file)
  return join(out, 'server.js')
}

/** `kit/table/island.ts` becomes public/table.js, `kit/table/sort.island.ts` public/sort.js. */
function islandsOf(root) {
  const entries = {}
  for (const folder of folders.filter((name) => existsSync(join(root, name))))
    for (const path of readdirSync(join(root, folder), { recursive: true })) {
      const match = /^(?:(.+)\.)?island\.tsx?$/.exec(basename(path))
      if (!match) continue
      const name = match[1] ?? basename(dirname(path))
      if (entries[name]) throw new Error(`two islands are called ${name}`)
      entries[name] = join(folder, path)
    }
  return entries
}

// In one step, so that a program starting at the same moment never reads half a file.
function write({ path, contents }) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}
