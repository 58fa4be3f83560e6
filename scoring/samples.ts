import { written } from './exact/exact.ts'
import { prepare } from './prepare.ts'
import type { Contestant, Criterion, Method, Rules, Scale, Value } from './scale.ts'
import { usualRules } from './scale.ts'
import { score } from './score.ts'
import type { Line, Sheet } from './sheet.ts'

/** A line of ten points judged by the assessor, but for what is said. */
export function aLine(code: string, difference: Partial<Criterion> = {}): Criterion {
  const isWorthless = difference.weight !== undefined || difference.method?.type === 'noted'
  return { code, title: `Tiêu chí ${code}`, ...(isWorthless ? {} : { points: '10' }), ...difference }
}

export function aGroup(code: string, children: Criterion[], difference: Partial<Criterion> = {}): Criterion {
  return { code, title: `Nhóm ${code}`, children, ...difference }
}

type Different = Partial<Omit<Scale, 'rules'>> & { rules?: Partial<Rules> }

export function aScale(criteria: Criterion[], { rules, ...difference }: Different = {}): Scale {
  return {
    title: 'Bảng tiêu chí',
    criteria,
    bands: [],
    tieBreak: [],
    ...difference,
    rules: { ...usualRules, ...rules },
  }
}

export function anAgency(id: string, values: Record<string, Value>, difference: Partial<Contestant> = {}) {
  return { id, name: `Đơn vị ${id}`, values, ...difference }
}

/** The sheets of a cluster; the scale must be without fault. */
export function sheetsOf(scale: Scale, agencies: readonly Contestant[]): Sheet[] {
  return score(prepare(scale), agencies).sheets
}

/** One agency's sheet. */
export function sheetOf(scale: Scale, agency: Contestant): Sheet {
  const [sheet] = sheetsOf(scale, [agency])
  if (!sheet) throw new Error('no sheet')
  return sheet
}

export function lineOf(sheet: Sheet, code: string): Line {
  const line = sheet.lines.find((one) => one?.code === code)
  if (!line) throw new Error(`no line ${code}`)
  return line
}

/** What one line of ten points gives for these figures: its state and points, what is over the plan after a plus. */
export function given(
  method: Method,
  values: Record<string, Value>,
  { rules, ...line }: Partial<Criterion> & { rules?: Partial<Rules> } = {},
): string {
  const others = ['a', 'b'].map((code) => aLine(code, { method: { type: 'noted' } }))
  const scale = aScale([aLine('x', { method, ...line }), ...others], { rules: rules ?? {} })
  return gist(lineOf(sheetOf(scale, anAgency('1', values)), 'x'))
}

/** “scored 9.5 +0.6”. */
export function gist({ state, points, over }: Line): string {
  const extra = over.n === 0 ? '' : ` +${written(over)}`
  return state === 'scored' ? `${written(points)}${extra}` : `${state} ${written(points)}${extra}`
}
