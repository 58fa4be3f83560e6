import { clustersFor, office, recalculated } from '#tests/recalculated.ts'

// npm run recalculated -- --sheets=1000: random scorecards as workbooks, their formulas computed by LibreOffice, every
// cell compared with ours. --seed=N begins elsewhere, --keep leaves the files.

const option = (name: string, usual: number) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
const scorecards = option('sheets', 1000)

if (office) {
  const clusters = clustersFor(scorecards, option('seed', 1))
  const found = await recalculated(clusters, { office, isKept: process.argv.includes('--keep') })
  for (const line of found.wrong.slice(0, 20)) console.log(line)
  console.log(
    `${scorecards} scorecards in ${found.books} workbooks, ${found.cells} computed cells compared, ${found.wrong.length} differ`,
  )
  process.exitCode = found.wrong.length === 0 ? 0 : 1
} else {
  console.log('LibreOffice is not installed here (no soffice): nothing was recalculated.')
  process.exitCode = 2
}
