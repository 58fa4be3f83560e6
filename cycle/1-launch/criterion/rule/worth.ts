import type { Quantity, Step, Worth } from '#scoring/scale.ts'
import { figureForm, type ReadLine, readFigure, typedFigure } from './lines.ts'

// Steps, grades and events as people write them, a line each; what is written back reads the same.

const stepForm = new RegExp(
  `^(?:từ\\s+(${figureForm})\\s*%?)?\\s*(?:(?:đến\\s+dưới|đến|dưới)\\s+(${figureForm})\\s*%?)?\\s*[:=]\\s*(.+)$`,
  'i',
)

/** “từ 95 đến dưới 100: 4 điểm”. */
export const readStep: ReadLine<Step> = (line) => {
  const parts = stepForm.exec(line)
  const worth = readWorth(parts?.[3] ?? '')
  if (!parts || !worth || (!parts[1] && !parts[2])) return null
  const from = parts[1] === undefined ? undefined : readFigure(parts[1])
  const to = parts[2] === undefined ? undefined : readFigure(parts[2])
  if (from === null || to === null) return null
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...worth }
}

export function typedStep(step: Step): string {
  const from = step.from === undefined ? '' : `từ ${typedFigure(step.from)}`
  const to = step.to === undefined ? '' : `${from ? ' đến dưới' : 'dưới'} ${typedFigure(step.to)}`
  return `${from}${to}: ${typedWorth(step)}`
}

type GradeLine = { grade: string } & Worth

/** “A: 100 %”. */
export const readGrade: ReadLine<GradeLine> = (line) => {
  const parts = /^(.{1,80}?)\s*[:=]\s*([^:=]+)$/.exec(line)
  const worth = readWorth(parts?.[2] ?? '')
  return parts?.[1] && worth ? { grade: parts[1], ...worth } : null
}

export const typedGrade = (line: GradeLine): string => `${line.grade}: ${typedWorth(line)}`

type EventLine = { measure?: string; each: string }

/** “5 điểm” for the line’s own events, “3.1a: 10 điểm” for those counted at another line. */
export const readEvent: ReadLine<EventLine> = (line) => {
  const parts = /^(?:(\S+)\s*[:=]\s*)?([\d.,]+)(?:\s*điểm)?$/i.exec(line)
  const each = readFigure(parts?.[2] ?? '')
  if (!each) return null
  return parts?.[1] ? { measure: parts[1], each } : { each }
}

export function typedEvent({ measure, each }: EventLine): string {
  return `${measure ? `${measure}: ` : ''}${typedFigure(each)} điểm`
}

function readWorth(typed: string): Worth | null {
  const parts = new RegExp(`^(${figureForm})\\s*(điểm|%)?$`, 'i').exec(typed.trim())
  const figure = readFigure(parts?.[1] ?? '')
  if (!figure) return null
  return parts?.[2] === '%' ? { percent: figure } : { points: figure }
}

function typedWorth(worth: Worth): string {
  return 'points' in worth ? `${typedFigure(worth.points)} điểm` : `${typedFigure(worth.percent)} %`
}

/** “2.1”, or “tỷ lệ 2.1 / 2.2” for the one as a percentage of the other. */
export function readQuantity(typed: string): Quantity | null {
  const share = /^tỷ lệ\s+(\S+?)\s*\/\s*(\S+)$/i.exec(typed)
  if (share?.[1] && share[2]) return { percent: share[1], of: share[2] }
  return /^\S+$/.test(typed) ? { measure: typed } : null
}

export function typedQuantity(of: Quantity): string {
  return 'measure' in of ? of.measure : `tỷ lệ ${of.percent} / ${of.of}`
}
