import type { Condition, Indicator } from '#scoring/scale.ts'
import { figureForm, type ReadLine, readFigure, typedFigure } from '../rule/lines.ts'
import { readQuantity, typedQuantity } from '../rule/worth.ts'

// Conditions of bands and indicators of ties as people write them, a line each; what is written back reads the same.

export const conditionExample = 'không tiêu chí nào 0 điểm'
export const indicatorExample = 'Số sáng kiến: số liệu 5.1'

const bounds = { từ: 'atLeast', trên: 'moreThan', 'không quá': 'atMost', dưới: 'lessThan' } as const
type Bound = keyof typeof bounds
const boundOf = (word: string) => Object.entries(bounds).find(([key]) => key === word.toLowerCase())?.[1]

/** “2.1 từ 95”, “4.1 từ mức Tốt”, “1.3 là có”, “trong 30 % đầu”, “không tiêu chí nào 0 điểm: 1.1, 2.3”. */
export const readCondition: ReadLine<Condition> = (line) =>
  readNoZero(line) ?? readTopShare(line) ?? readAnswer(line) ?? readGrade(line) ?? readBound(line)

const readNoZero: ReadLine<Condition> = (line) => {
  const parts = /^không tiêu chí nào 0 điểm\s*(?::\s*(.+))?$/i.exec(line)
  if (!parts) return null
  const criteria = (parts[1] ?? '').split(/[,;\s]+/).filter(Boolean)
  return { type: 'noZero', ...(criteria.length > 0 ? { criteria } : {}) }
}

const readTopShare: ReadLine<Condition> = (line) => {
  const percent = readFigure(new RegExp(`^trong\\s+(${figureForm})\\s*%\\s*đầu$`, 'i').exec(line)?.[1] ?? '')
  return percent ? { type: 'topShare', percent } : null
}

const readAnswer: ReadLine<Condition> = (line) => {
  const parts = /^(\S+)\s+là\s+(có|không)$/i.exec(line)
  if (!parts?.[1] || !parts[2]) return null
  return { type: 'is', measure: parts[1], answer: parts[2].toLowerCase() === 'có' ? 'yes' : 'no' }
}

const readGrade: ReadLine<Condition> = (line) => {
  const parts = /^(\S+)\s+từ\s+mức\s+(.+)$/i.exec(line)
  return parts?.[1] && parts[2] ? { type: 'gradeAtLeast', measure: parts[1], grade: parts[2] } : null
}

const readBound: ReadLine<Condition> = (line) => {
  const parts = new RegExp(`^(.+?)\\s+(từ|trên|không quá|dưới)\\s+(${figureForm})\\s*%?$`, 'i').exec(line)
  const quantity = readQuantity(parts?.[1] ?? '')
  const type = boundOf(parts?.[2] ?? '')
  const figure = readFigure(parts?.[3] ?? '')
  return quantity && type && figure ? { type, quantity, figure } : null
}

export function typedCondition(condition: Condition): string {
  switch (condition.type) {
    case 'noZero':
      return condition.criteria ? `${conditionExample}: ${condition.criteria.join(', ')}` : conditionExample
    case 'topShare':
      return `trong ${typedFigure(condition.percent)} % đầu`
    case 'is':
      return `${condition.measure} là ${condition.answer === 'yes' ? 'có' : 'không'}`
    case 'gradeAtLeast':
      return `${condition.measure} từ mức ${condition.grade}`
    default:
      return `${typedQuantity(condition.quantity)} ${wordOf(condition.type)} ${typedFigure(condition.figure)}`
  }
}

const wordOf = (type: (typeof bounds)[Bound]): string =>
  Object.entries(bounds).find(([, value]) => value === type)?.[0] ?? ''

/** “Kết quả nhiệm vụ chính trị: điểm 2.1”, “Số vụ vi phạm: số liệu 3.1, ít hơn xếp trên”. */
export const readIndicator: ReadLine<Indicator> = (line) => {
  const parts = /^(.+?)\s*:\s*(điểm|số liệu)\s+(.+?)\s*(,\s*ít hơn xếp trên)?$/i.exec(line)
  if (!parts?.[1] || !parts[3]) return null
  const about = { title: parts[1], ...(parts[4] ? { direction: 'less' as const } : {}) }
  if (parts[2]?.toLowerCase() === 'điểm')
    return /\s/.test(parts[3]) ? null : { ...about, criterion: parts[3] }
  const quantity = readQuantity(parts[3])
  return quantity && { ...about, quantity }
}

export function typedIndicator(one: Indicator): string {
  const of = 'criterion' in one ? `điểm ${one.criterion}` : `số liệu ${typedQuantity(one.quantity)}`
  return `${one.title}: ${of}${one.direction === 'less' ? ', ít hơn xếp trên' : ''}`
}
