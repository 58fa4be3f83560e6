import { sentence, type Words } from '#law/answer/words/sentence.ts'
import { exact, isLess, isSame, isZero, multiply, one, readExact } from '../exact/exact.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Contestant } from '../scale.ts'
import type { Line } from '../sheet.ts'
import { comma, figureWords } from '../words/figures.ts'

type Explained = { node: Node; contestant: Contestant; line: Line; prepared: Prepared }

/** How a line came about, in one sentence: “190 / 200 × 10 = 9,5.” */
export function explain(prepared: Prepared, contestant: Contestant, line: Line): Words {
  const node = prepared.byCode.get(line.code)
  if (!node) return sentence('')
  const about = { node, contestant, line, prepared }
  switch (line.state) {
    case 'gated':
      return sentence('Điều kiện “{gate}” không đạt nên tiêu chí không có điểm.', { gate: closedGate(about) })
    case 'missing':
      return sentence('Chưa đủ số liệu nên chưa có điểm.')
    case 'notAssigned':
      return withoutAssignment(about)
    default:
      return node.work ? held(about, leafWords(about)) : held(about, groupWords(about))
  }
}

function closedGate({ node, contestant, prepared }: Explained): string {
  const code = node.gate.find((measure) => contestant.values[measure] === false) ?? node.gate[0] ?? ''
  return prepared.byCode.get(code)?.criterion.title ?? code
}

function withoutAssignment({ line, contestant, prepared: { rules } }: Explained): Words {
  const reason = contestant.notAssigned?.[line.code] ?? ''
  const values = { reason: reason === '' ? '' : ` (${reason})`, points: figureWords(line.points) }
  if (rules.notAssigned === 'full') return sentence('Không giao{reason}, tính là đạt: {points} điểm.', values)
  return rules.notAssigned === 'scaleUp'
    ? sentence('Không giao{reason}: điểm của các dòng còn lại trong nhóm được nhân lên cho đủ.', values)
    : sentence('Không giao{reason}: không tính điểm.', values)
}

/** Adds what cap or floor did. */
function held({ node, line }: Explained, words: Words): Words {
  const values = { words, points: figureWords(line.points) }
  if (node.cap && isSame(line.points, node.cap)) return sentence('{words} Mức trần {points}.', values)
  if (node.floor && isSame(line.points, node.floor)) return sentence('{words} Mức sàn {points}.', values)
  return words
}

function groupWords({ line }: Explained): Words {
  const values = { points: figureWords(line.points), factor: figureWords(line.factor) }
  return isSame(line.factor, one)
    ? sentence('Cộng các dòng trong nhóm: {points}.', values)
    : sentence('Cộng các dòng trong nhóm, nhân {factor} cho phần không giao: {points}.', values)
}

function leafWords(about: Explained): Words {
  const { node, line } = about
  const method = node.criterion.method ?? { type: 'manual' as const }
  const [points, max, value] = [figureWords(line.points), figureWords(line.max), valueWords(about, line.code)]
  switch (method.type) {
    case 'ratio':
      return ratioWords(about, method)
    case 'best':
      return bestWords(about, method)
    case 'manual':
      return sentence('Người chấm cho {points} trên {max} điểm.', { points, max })
    case 'noted':
      return sentence('Chỉ ghi nhận: {value}.', { value })
    case 'yesNo':
      return isZero(line.points)
        ? sentence('Không đạt: {points} điểm.', { points })
        : sentence('Đạt: {points} điểm.', { points })
    case 'grades':
      return sentence('Mức “{value}”: {points} điểm.', { value, points })
    case 'steps':
      return sentence('Thuộc bậc cho {points} trên {max} điểm.', { points, max })
    case 'count':
    case 'sample':
      return sentence('{value} × {each} = {points}.', { value, each: comma(method.each), points })
    case 'events':
      return node.part === 'deduction'
        ? sentence('Trừ {points} điểm cho các việc đã xảy ra.', { points })
        : sentence('Còn {points} trên {max} điểm sau khi trừ các việc đã xảy ra.', { points, max })
  }
}

type Planned = { actual?: string; plan?: string; planFixed?: string }

function ratioWords(about: Explained, method: Planned): Words {
  const { node, line } = about
  const figures = planWords(about, method)
  const [points, max] = [figureWords(line.points), figureWords(line.max)]
  if (!line.rate || isSame(line.rate, one) || !isLess(line.rate, one)) {
    return isZero(line.over)
      ? sentence('Đạt kế hoạch ({actual} so với {plan}): {points} điểm.', { ...figures, points })
      : sentence('Vượt kế hoạch ({actual} so với {plan}): {points} điểm, thưởng {over}.', {
          ...figures,
          points,
          over: figureWords(line.over),
        })
  }
  const values = { ...figures, max, points: figureWords(multiply(line.max, line.rate)) }
  return node.direction === 'less'
    ? sentence('{plan} / {actual} × {max} = {points}.', values)
    : sentence('{actual} / {plan} × {max} = {points}.', values)
}

function bestWords(about: Explained, method: Planned & { atTarget?: string }): Words {
  const { node, line } = about
  const { actual, plan } = planWords(about, method)
  const isLessBetter = node.direction === 'less'
  const values = {
    actual,
    plan,
    upper: isLessBetter ? plan : actual,
    lower: isLessBetter ? actual : plan,
    points: figureWords(line.points),
    max: figureWords(line.max),
    share: comma(method.atTarget ?? '50'),
  }
  if (line.rate && isLess(line.rate, one))
    return sentence('Chưa đạt kế hoạch: {share} % × {upper} / {lower} × {max} = {points}.', values)
  const atPlan = multiply(line.max, multiply(exact(method.atTarget ?? '50'), { n: 1, d: 100 }))
  return isSame(line.points, atPlan)
    ? sentence('Đạt kế hoạch ({actual} so với {plan}): {share} % của {max} là {points}.', values)
    : sentence('Vượt kế hoạch ({actual} so với {plan}), so với mức vượt cao nhất của cụm: {points}.', values)
}

function planWords(about: Explained, { actual, plan, planFixed }: Planned) {
  const { code } = about.line
  return {
    actual: valueWords(about, actual ?? code),
    plan: planFixed === undefined ? valueWords(about, plan ?? `${code}:plan`) : comma(planFixed),
  }
}

function valueWords({ contestant }: Explained, measure: string): string {
  const value = contestant.values[measure]
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  return value !== undefined && readExact(value) ? comma(value) : (value ?? '')
}
