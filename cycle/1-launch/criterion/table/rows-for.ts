import { newId } from '#plumbing/id.ts'
import type { Method } from '#scoring/scale.ts'
import { columnsOf } from '../criterion.acts.ts'
import type { Criterion } from '../criterion.ts'
import { everyLine, type TableLine } from './table.ts'

type Rules = number[] | 'all'

/** The rule a line gets: the proposed one where it was taken, by its row in the sheet. */
function ruleOf(line: TableLine, rules: Rules): Method | null {
  const isTaken = rules === 'all' || rules.includes(line.row)
  return line.proposal && isTaken ? line.proposal.rule : line.rule
}

/** The lines of a table as lines of a scale, a group before its own. */
export function criteriaFrom(lines: TableLine[], rules: Rules): Criterion[] {
  const made = (some: TableLine[], parentId: string | null): Criterion[] =>
    some.flatMap((line) => {
      const id = newId()
      return [criterionOf(line, { id, parentId, rule: ruleOf(line, rules) }), ...made(line.children, id)]
    })
  return made(lines, null).map((one, at) => ({ ...one, position: at + 1 }))
}

type Own = { id: string; parentId: string | null; rule: Method | null }

function criterionOf(line: TableLine, own: Own): Criterion {
  const {
    row: _row,
    numbered: _numbered,
    isCodeMade: _made,
    proposal: _proposal,
    children: _children,
    ...rest
  } = line
  return { ...rest, ...own, kind: 'standard', why: '', position: 0, illustrative: false, version: 1 }
}

/** The rows to be written. */
export function rowsFor(lines: TableLine[], { yearId, rules }: { yearId: string; rules: Rules }) {
  const all = criteriaFrom(lines, rules)
  return {
    criteria: all.map((one) => ({
      ...columnsOf(one),
      id: one.id,
      year_id: yearId,
      position: one.position,
      illustrative: false,
    })),
    agencies: all.flatMap((one) => one.agencyIds.map((agency_id) => ({ criterion_id: one.id, agency_id }))),
  }
}

/** Lines whose words propose a rule. */
export const proposed = (lines: TableLine[]) =>
  everyLine(lines).flatMap(({ line }) => (line.proposal ? [{ line, proposal: line.proposal }] : []))
