import { add, divide, type Exact, isZero, multiply, one, subtract, sum, zero } from '../exact/exact.ts'
import { within } from '../group.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Line, Sheet } from '../sheet.ts'
import type { Tree } from './tree.ts'

/** By how much a line becomes more: what it gives at most, what it gives, what it earns over its plan. */
type Change = Record<'max' | 'points' | 'over', Exact>

/** Of one sheet: by how much its total changes with one line, and whether nothing bends the way from it. */
export type Climb = {
  total: (node: Node, change: Change) => Exact
  isStraight: (node: Node) => boolean
}

/** A group whose caps, floors or lines not assigned bend what passes through; `raw` is before all of them. */
type Bend = { raw: Exact; out: Exact; cap: Exact | null; floor: Exact | null; scale: Scaling | null }
type Scaling = { all: Exact; open: Exact }

/** Only what bends the way is computed anew; anywhere else a change passes through as it is. */
export function climbing({ prepared, above }: Tree, sheet: Sheet): Climb {
  const bends = prepared.nodes.map((node) => bendOf(prepared, sheet, node))
  const ends = endsOf(prepared, sheet)
  const isEndBent = Object.values(ends).some((bend) => bend !== null)
  return {
    total: (node, change) => {
      let [now, below] = [change, node]
      for (const group of above(node)) {
        if (isShut(sheet, group)) now = { max: now.max, points: zero, over: zero }
        const bend = bends[group.index]
        if (bend) now = { ...now, points: bent(bend, now, isOpen(sheet, below)) }
        below = group
      }
      return atTheEnd(ends, { part: node.part, change: now, isOpen: isOpen(sheet, below) })
    },
    isStraight: (node) => !isEndBent && above(node).every((group) => !bends[group.index]),
  }
}

const isShut = ({ lines }: Sheet, { index }: Node): boolean => {
  const state = lines[index]?.state
  return state !== 'scored' && state !== 'notAssigned'
}

const isOpen = (sheet: Sheet, { index }: Node): boolean => sheet.lines[index]?.state !== 'notAssigned'

type Risen = Pick<Change, 'points' | 'max'>

/** By how much a bent group changes with the line below it. */
function bent({ raw, out, cap, floor, scale }: Bend, { points, max }: Risen, isOpenBelow: boolean): Exact {
  const whole = add(raw, points)
  const factor = scale ? factorOf(scale, max, isOpenBelow) : one
  return subtract(within(multiply(whole, factor), { cap, floor }), out)
}

function factorOf({ all, open }: Scaling, max: Exact, isOpenBelow: boolean): Exact {
  const left = isOpenBelow ? add(open, max) : open
  return isZero(left) ? one : divide(add(all, max), left)
}

function bendOf({ rules }: Prepared, sheet: Sheet, { children, cap, floor, index, part }: Node): Bend | null {
  const line = sheet.lines[index]
  if (children.length === 0 || line?.state !== 'scored') return null
  const below = linesOf(children, sheet)
  const scale = part === 'standard' && rules.notAssigned === 'scaleUp' ? scalingOf(below) : null
  if (!cap && !floor && !scale) return null
  return { raw: sum(below.map((one) => one.points)), out: line.points, cap, floor, scale }
}

function linesOf(nodes: readonly Node[], { lines }: Sheet, part?: Node['part']): Line[] {
  return nodes.flatMap((node) => {
    const line = lines[node.index]
    return line && !node.isNoted && (part === undefined || node.part === part) ? [line] : []
  })
}

function scalingOf(lines: readonly Line[]): Scaling | null {
  if (!lines.some((line) => line.state === 'notAssigned')) return null
  const open = lines.filter((line) => line.state !== 'notAssigned')
  return { all: sum(lines.map((line) => line.max)), open: sum(open.map((line) => line.max)) }
}

/** The way from the outermost groups to the total, part by part; where nothing bends it, nothing stands. */
type Ends = Record<'standard' | 'over' | 'extra' | 'deduction' | 'whole', Bend | null>

function endsOf({ roots, rules, limits }: Prepared, sheet: Sheet): Ends {
  const pointsOf = (part: Node['part']) => sum(linesOf(roots, sheet, part).map((line) => line.points))
  const over = sum(linesOf(roots, sheet).map((line) => line.over))
  const extra = add(sheet.over, pointsOf('extra'))
  const raw = subtract(add(sheet.standard, sheet.extra), sheet.deduction)
  const scale = rules.notAssigned === 'scaleUp' ? scalingOf(linesOf(roots, sheet, 'standard')) : null
  return {
    standard: scale && { raw: pointsOf('standard'), out: sheet.standard, cap: null, floor: null, scale },
    over: capped(over, sheet.over, limits.overCap),
    extra: capped(extra, sheet.extra, limits.extraCap),
    deduction: capped(pointsOf('deduction'), sheet.deduction, limits.deductionCap),
    whole: limits.floor
      ? { raw, out: sheet.total, cap: limits.cap, floor: limits.floor, scale: null }
      : capped(raw, sheet.total, limits.cap),
  }
}

const capped = (raw: Exact, out: Exact, cap: Exact | null): Bend | null =>
  cap && { raw, out, cap, floor: null, scale: null }

/** What a change in an outermost line does to the total. */
function atTheEnd(ends: Ends, { part, change, isOpen }: Root): Exact {
  const { points, max } = change
  const through = (bend: Bend | null, by: Exact) => (bend ? bent(bend, { points: by, max }, isOpen) : by)
  const over = through(ends.over, change.over)
  const standard = part === 'standard' ? through(ends.standard, points) : zero
  const extra = through(ends.extra, part === 'extra' ? add(over, points) : over)
  const deduction = part === 'deduction' ? through(ends.deduction, points) : zero
  return through(ends.whole, subtract(add(standard, extra), deduction))
}

type Root = { part: Node['part']; change: Change; isOpen: boolean }
