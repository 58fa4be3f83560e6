import { type Fault, fault } from '../fault.ts'
import type { Condition, Indicator, Method, Quantity, Scale } from '../scale.ts'
import type { Place } from './figures.ts'
import { methodOf, type Placed } from './placed.ts'

type Kind = 'figure' | 'answer' | 'grade' | 'any'

/** Every measure there is, by what it may be: figures, yes or no, grades; what is only noted may be figure or answer. */
export type Measures = { kinds: Map<string, Kind>; grades: Map<string, string[]>; codes: Set<string> }

/** A leaf's own figure is the measure named by its code, its plan `code:plan`. */
export function measuresOf(all: readonly Placed[]): Measures {
  const measures: Measures = { kinds: new Map(), grades: new Map(), codes: new Set() }
  for (const line of all) {
    measures.codes.add(line.code)
    const method = methodOf(line)
    if (!method) continue
    measures.kinds.set(line.code, kindOf(method))
    if (method.type === 'ratio' || method.type === 'best') measures.kinds.set(`${line.code}:plan`, 'figure')
    if (method.type === 'grades')
      measures.grades.set(
        line.code,
        method.grades.map((one) => one.grade),
      )
    if (method.type === 'noted' && method.grades) measures.grades.set(line.code, method.grades)
  }
  return measures
}

function kindOf(method: Method): Kind {
  if (method.type === 'yesNo') return 'answer'
  if (method.type === 'grades') return 'grade'
  if (method.type === 'noted') return method.grades ? 'grade' : 'any'
  return 'figure'
}

/** That a line looks only at measures that exist and are of the right kind. */
export function checkLooks(line: Placed, measures: Measures): Fault[] {
  const place = { criterion: line.code }
  return [
    ...(line.criterion.gate ?? []).flatMap((measure) => checkAnswer(place, measure, measures)),
    ...lookedAt(methodOf(line)).flatMap((measure) => checkFigureOf(place, measure, measures)),
  ]
}

/** The measures a method takes figures from, besides the line's own. */
export function lookedAt(method: Method | null): string[] {
  switch (method?.type) {
    case 'ratio':
    case 'best':
      return [method.actual, method.plan].filter((one) => one !== undefined)
    case 'steps':
      return quantityMeasures(method.on)
    case 'events':
      return method.events.flatMap((event) => event.measure ?? [])
    default:
      return []
  }
}

function quantityMeasures(of: Quantity | undefined): string[] {
  if (!of) return []
  return 'measure' in of ? [of.measure] : [of.percent, of.of]
}

function checkFigureOf(place: Place, measure: string, { kinds }: Measures): Fault[] {
  const kind = kinds.get(measure)
  if (!kind) return [unknown(place, measure)]
  if (kind === 'figure' || kind === 'any') return []
  return [
    fault({ ...place, measure }, 'Số liệu “{measure}” không phải là số. Hãy chọn tiêu chí ghi bằng con số.', {
      measure,
    }),
  ]
}

function checkAnswer(place: Place, measure: string, { kinds }: Measures): Fault[] {
  const kind = kinds.get(measure)
  if (!kind) return [unknown(place, measure)]
  if (kind === 'answer' || kind === 'any') return []
  return [
    fault(
      { ...place, measure },
      '“{measure}” không phải là tiêu chí có hoặc không. Hãy chọn tiêu chí trả lời có hoặc không.',
      { measure },
    ),
  ]
}

function unknown(place: Place, measure: string): Fault {
  return fault(
    { ...place, measure },
    'Không có số liệu “{measure}”. Hãy dùng mã của một tiêu chí, hoặc mã kèm “:plan” cho kế hoạch của nó.',
    { measure },
  )
}

/** That the indicators between equal totals can be read. */
export function checkTieBreak({ tieBreak }: Scale, measures: Measures): Fault[] {
  return tieBreak.flatMap((indicator) => checkIndicator(indicator, measures))
}

function checkIndicator(indicator: Indicator, measures: Measures): Fault[] {
  const place = { indicator: indicator.title }
  if ('quantity' in indicator)
    return quantityMeasures(indicator.quantity).flatMap((one) => checkFigureOf(place, one, measures))
  return checkCode(place, indicator.criterion, measures)
}

function checkCode(place: Place, code: string, { codes }: Measures): Fault[] {
  if (codes.has(code)) return []
  return [
    fault(
      { ...place, criterion: code },
      'Không có tiêu chí “{code}”. Hãy dùng mã của một tiêu chí trong bảng.',
      {
        code,
      },
    ),
  ]
}

/** That a condition of a band can be judged. */
export function checkCondition(place: Place, condition: Condition, measures: Measures): Fault[] {
  switch (condition.type) {
    case 'noZero':
      return (condition.criteria ?? []).flatMap((code) => checkCode(place, code, measures))
    case 'topShare':
      return []
    case 'is':
      return checkAnswer(place, condition.measure, measures)
    case 'gradeAtLeast':
      return checkGrade(place, condition, measures)
    default:
      return quantityMeasures(condition.quantity).flatMap((one) => checkFigureOf(place, one, measures))
  }
}

type GradeAsked = Extract<Condition, { type: 'gradeAtLeast' }>

function checkGrade(place: Place, { measure, grade }: GradeAsked, { grades, kinds }: Measures): Fault[] {
  const known = grades.get(measure)
  if (known?.includes(grade)) return []
  if (known)
    return [
      fault({ ...place, measure }, 'Không có mức “{grade}”. Hãy dùng một trong các mức: {grades}.', {
        grade,
        grades: known.join(', '),
      }),
    ]
  if (!kinds.has(measure)) return [unknown(place, measure)]
  return [
    fault({ ...place, measure }, '“{measure}” không xếp theo mức. Hãy chọn tiêu chí có các mức xếp loại.', {
      measure,
    }),
  ]
}
