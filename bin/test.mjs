// npm test: types, format and lint, import order, and every test; ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
await install(root, { development: true })

const { findBrowser } = await import('./browser.mjs')
const browser = await findBrowser(root)
const report = join(root, 'var', 'test-report.json')
mkdirSync(dirname(report), { recursive: true })
rmSync(report, { force: true })

const passed = [
  step('types', 'tsc', ['--noEmit']),
  step('format and lint', 'biome', ['ci', '--error-on-warnings']),
]
const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const tested = step('tests', 'vitest', vitest)
const counts = countsOf(report)

const good = passed.filter(Boolean).length + counts.passed
const bad = passed.filter((ok) => !ok).length + (counts.failed || (tested ? 0 : 1)) + (browser ? 0 : 1)
if (!browser) console.log('A browser is missing: the browser tests could not pass.')
console.log(`\n${good} passed, ${bad} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`)
process.exitCode = bad === 0 ? 0 : 1

function step(title, program, args) {
  const began = Date.now()
  console.log(`\n── ${title}`)
  const env = { ...process.env, ...(browser ? { CHROMIUM: browser } : {}) }
  const { status } = spawnSync(join('node_modules', '.bin', program), args, { stdio: 'inherit', env })
  console.log(`   ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - began) / 1000).toFixed(1)} s`)
  return status === 0
}

// A file that cannot be loaded counts as one failure: its tests never ran.
function countsOf(path) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(path, 'utf8'),
    )
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    )
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken.length,
      skipped: numPendingTests + numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
