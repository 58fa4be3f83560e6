import type { Db } from '#plumbing/database.ts'
import type { Board } from '#scoring/board.ts'
import type { Contestant } from '#scoring/scale.ts'
import type { Dispute } from '#scoring/sensitivity/disputes.ts'
import { yearBoard } from '../board.store.ts'
import { contestantOf, coreValue, type Marks, markIn, type YearBoard } from '../board.ts'
import { basesOf, type HandedIn, handedInOf } from '../rank.store.ts'
import { type Column, scorers } from '../scoring.ts'

/** The standing of a year: each agency with the figures that count for it now, and what they come to. */
export type Standing = {
  year: YearBoard
  handedIn: HandedIn
  bases: Map<string, Column | null>
  contestants: Contestant[]
  board: Board
}

export async function standingOf(db: Db, yearId: string): Promise<Standing> {
  const year = await yearBoard(db, yearId)
  const handedIn = await handedInOf(db, yearId)
  const bases = basesOf(year, handedIn)
  return { year, handedIn, bases, contestants: contestantsBy(year, bases), board: year.standing(bases) }
}

/** The agencies with their figures, each in the column named for it; those without one stay out. */
export function contestantsBy(year: YearBoard, bases: ReadonlyMap<string, Column | null>): Contestant[] {
  const leaves = year.criteria.filter((one) => one.rule !== null)
  return year.members.flatMap((member) => {
    const column = bases.get(member.id)
    return column ? [contestantOf(year, member, { leaves, marks: year.marks.get(member.id), column })] : []
  })
}

/** Cells at which a column handed in says something else than the one that counts. */
export function disputesOf({ year, handedIn, bases }: Standing): Dispute[] {
  const leaves = year.criteria.filter((one) => one.rule !== null)
  return [...bases].flatMap(([id, basis]) => {
    const marks = year.marks.get(id)
    if (!basis || !marks) return []
    const open = scorers.filter((scorer) => scorer !== 'decision' && handedIn.at.has(`${id} ${scorer}`))
    return leaves.flatMap((leaf): Dispute[] => {
      const own = markIn(marks.get(leaf.id), basis)?.value ?? ''
      return others(marks.get(leaf.id), open, own).map(({ by, text }) => ({
        ...{ id, code: leaf.code, by },
        ...(text === '' ? {} : { value: coreValue(leaf, text) }),
      }))
    })
  })
}

function others(marks: Marks | undefined, open: readonly (typeof scorers)[number][], own: string) {
  const seen = new Set([own])
  return open.flatMap((by) => {
    const text = marks?.[by]?.value
    if (!text || seen.has(text)) return []
    seen.add(text)
    return [{ by, text }]
  })
}
