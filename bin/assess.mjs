// npm run --silent assess -- FILE: what the law says of every subject of a file; --help tells more.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

// Only results go to standard output: what installing says goes to standard error.
if (!existsSync(join(root, 'node_modules', 'esbuild'))) {
  const install = `import('./bin/install.mjs').then((one) => one.install(process.cwd(), { development: false }))`
  const { status } = spawnSync(process.execPath, ['-e', install], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(2)
}

const { build } = await import('esbuild')
const [program] = (
  await build({
    absWorkingDir: root,
    entryPoints: ['bin/assess.ts'],
    outfile: join(root, 'var', 'build', 'assess.mjs'),
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
).outputFiles

// In one step, so that two commands starting together never read half a file.
mkdirSync(dirname(program.path), { recursive: true })
writeFileSync(`${program.path}.${process.pid}`, program.contents)
renameSync(`${program.path}.${process.pid}`, program.path)

const { main } = await import(pathToFileURL(program.path).href)
await main(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
