// Runs a command of this project that needs no database, from any folder.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Builds `bin/NAME.ts` and runs its `main` with the words typed. */
export async function runCommand(name) {
  installFirst()
  const { main } = await import(pathToFileURL(await built(name)).href)
  await main(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
}

// Only results go to standard output: what installing says goes to standard error.
function installFirst() {
  if (existsSync(join(root, 'node_modules', 'esbuild'))) return
  const install = `import('./bin/install.mjs').then((one) => one.install(process.cwd(), { development: false }))`
  const { status } = spawnSync(process.execPath, ['-e', install], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(2)
}

async function built(name) {
  const { build } = await import('esbuild')
  const [program] = (
    await build({
      absWorkingDir: root,
      entryPoints: [`bin/${name}.ts`],
      outfile: join(root, 'var', 'build', `${name}.mjs`),
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
  return program.path
}
