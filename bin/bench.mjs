// npm run bench: how long starts and pages take, how large pages are and how many queries they need.
// --quick leaves the fresh clones out, --pages the starts, --starts the pages; --page=PART asks these pages alone and
// shows their queries; --requests=N; --json prints the report to stdout (it is always kept in var/bench/).
// --law: instead, how fast the law is judged, beside other rule engines (--rivals), for a million people (--sweep), and
// how fast the list of a million is shown (--stored); --people=N takes fewer; with --json one line for each part.
// --scoring: instead, how fast scores become boards, beside the same written plainly on another library (--core), how
// fast it is told how sure ranks are (--sensitivity), and how fast twenty people type side by side (--typing).
// --nominees: instead, how long each page of the procedure takes in one year of 10,000 nominations.
// --papers: instead, how long a decision of 20, 1,000 and 5,000 names takes beside other makers of DOCX (--decision),
// 1,000 certificates with QR and signature, one file of all and a ZIP (--certificates), one paper on screen (--screen).
// --secret-ballot: instead, how long a secret ballot takes in a browser, its tally and verification on the server.
// --portal: instead, the magazine beside Debian's WordPress; --large: ours alone, a hundred times as large.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
await install(root, { development: true })

const words = process.argv.slice(2)
const partsOf = {
  law: ['rivals', 'sweep', 'stored'],
  scoring: ['core', 'sensitivity', 'typing'],
  'secret-ballot': ['ballots'],
  nominees: ['nominees'],
  papers: ['decision', 'certificates', 'screen'],
  portal: ['portal'],
}
const programs = Object.entries(partsOf).flatMap(([folder, parts]) => {
  if (!words.includes(`--${folder}`)) return []
  const chosen = parts.filter((part) => words.includes(`--${part}`))
  return (chosen.length > 0 ? chosen : parts).map((part) => `bench/${folder}/${part}.ts`)
})
if (programs.length === 0) programs.push('bench/bench.ts')
for (const program of programs) {
  const { status } = spawnSync(process.execPath, ['bin/run.mjs', program, ...words], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = status ?? 1
}
