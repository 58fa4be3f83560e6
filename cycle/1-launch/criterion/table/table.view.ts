import type { Env } from '#ground/env.ts'
import { found } from '#plumbing/verdict.ts'
import { criteriaOfYear, scaleTotals, settingsOf } from '../criterion.store.ts'
import { faultsOf } from '../faults.ts'
import { ruleWords } from '../rule/words.ts'
import { scaleOf } from '../scale.ts'
import { chosen, tablesIn } from './choose.ts'
import { proposalNeeds } from './propose.ts'
import { criteriaFrom, proposed } from './rows-for.ts'
import type { PreviewLine, TableView } from './screens/TableScreen.tsx'
import { errorsIn } from './table.acts.ts'
import { mayBringTable, mayTakeTable } from './table.policy.ts'
import { markOf, sentTable } from './table.store.ts'
import { everyLine, type Table, type TableLine } from './table.ts'

type Asked = Pick<Env['Variables'], 'db' | 'actor' | 'year'>

/** What a sent file would make of the scale; nothing is written. */
export async function showTable(
  { db, actor, year }: Asked,
  asked: { id: string; sheet: string },
): Promise<TableView> {
  const file = found(await sentTable(db, { yearId: year.id, id: asked.id }))
  const tables = await tablesIn(file.content, year.members)
  const table = found(chosen(tables, asked.sheet))
  const [criteria, scale] = [await criteriaOfYear(db, year.id), await scaleTotals(db, year.id)]
  const names = new Map(year.members.map((member) => [member.id, member.name]))
  const every = everyLine(table.lines)
  // A group and its first line may stand in one row; what is said of the row is said once, at the line.
  const lastOf = new Map(every.map(({ line }) => [line.row, line]))
  const bring = mayBringTable(actor, year, scale)
  return {
    slug: year.slug,
    year: year.year,
    file: { id: file.id, name: file.name },
    sheets: tables.map((one) => ({ name: one.sheet, count: everyLine(one.lines).length })),
    sheet: table.sheet,
    headRow: table.headRow,
    lines: every.map(({ line, depth }) => previewOf(line, { depth, names, table, lastOf })),
    remarks: table.remarks.filter((one) => one.row === null),
    passed: passedOver(table),
    total: table.total,
    counts: countsOf(table),
    faults: await faultsIn({ db, year, actor }, table),
    existing: criteria.length,
    seen: markOf(criteria),
    may: { take: mayTakeTable(bring, { count: criteria.length, replace: true, errors: errorsIn(table) }) },
  }
}

type Around = {
  depth: number
  names: ReadonlyMap<string, string>
  table: Table
  lastOf: ReadonlyMap<number, TableLine>
}

function previewOf(line: TableLine, { depth, names, table, lastOf }: Around): PreviewLine {
  return {
    row: line.row,
    depth,
    code: line.code,
    isCodeMade: line.isCodeMade && line.code !== line.numbered.token,
    title: line.title,
    isGroup: line.rule === null,
    part: line.part,
    points: line.points,
    weight: line.weight,
    owner: names.get(line.ownerId ?? '') ?? null,
    method: line.method,
    evidence: line.evidenceAsked,
    rule: line.rule && line.rule.type !== 'manual' ? ruleWords(line.rule, line.direction) : null,
    proposal: line.proposal?.words ?? null,
    proposalNeeds: line.proposal ? proposalNeeds(line.proposal.rule) : '',
    remarks: lastOf.get(line.row) === line ? table.remarks.filter((one) => one.row === line.row) : [],
  }
}

/** What is said of rows that became no line. */
function passedOver(table: Table) {
  const rows = new Set(everyLine(table.lines).map(({ line }) => line.row))
  return table.remarks.filter((one) => one.row !== null && !rows.has(one.row))
}

function countsOf(table: Table): TableView['counts'] {
  const lines = everyLine(table.lines).map(({ line }) => line)
  return {
    groups: lines.filter((line) => line.rule === null).length,
    lines: lines.filter((line) => line.rule !== null).length,
    proposals: proposed(table.lines).length,
    errors: errorsIn(table),
    warnings: table.remarks.length - errorsIn(table),
  }
}

/** What would keep the new scale from being issued, with the rules of the year as they stand. */
async function faultsIn({ db, year }: Asked, table: Table): Promise<string[]> {
  if (errorsIn(table) > 0) return []
  const settings = await settingsOf(db, year.id)
  const faults = faultsOf(scaleOf('', criteriaFrom(table.lines, []), settings))
  return Object.entries(faults.of).flatMap(([code, said]) =>
    said.map((one) => (code ? `${code}: ${one}` : one)),
  )
}
