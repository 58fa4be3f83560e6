import { t } from '#plumbing/language.ts'
import { fold } from '#plumbing/typed.ts'
import type { Method, Part, Step } from '#scoring/scale.ts'
import { ruleWords } from '../rule/words.ts'
import { perOne, readFigure } from './points.ts'
import type { Proposal } from './table.ts'

type About = { points: string | null; part: Part }

/** The rule that the words of a line say plainly; nothing where they leave anything open. */
export function propose(method: string, about: About): Proposal | null {
  const rule = ruleIn(method, about)
  return rule && { rule, words: ruleWords(rule) }
}

function ruleIn(method: string, about: About): Method | null {
  if (method.length < 3 || method.length > 600) return null
  return (
    stepsIn(method, about) ??
    gradesIn(method, about) ??
    eachIn(method, about) ??
    yesNoIn(method) ??
    ratioIn(method)
  )
}

const figure = String.raw`(\d[\d.,]*)`
const pieces = (method: string) =>
  method
    .split(/[\n;]|\.\s+|\.$|(?<=điểm),/u)
    .map((piece) => piece.replace(/^[\s\-–+•.]+|[\s.,]+$/gu, ''))
    .filter((piece) => piece !== '')

// Steps ------------------------------------------------------------------------------------------------------

const worthForm = new RegExp(
  `(?:[:=,]|\\s(?:được|cho|chấm|đạt))?\\s*(?:được|chấm|cho)?\\s*${figure}\\s*(?:điểm|đ)$`,
  'iu',
)
const between = new RegExp(
  `^(?:đạt\\s+)?(?:tỷ lệ\\s+|tỉ lệ\\s+)?từ\\s+${figure}\\s*%?\\s*(?:đến|tới|-|–)\\s*dưới\\s+${figure}\\s*%?$`,
  'iu',
)
const upwards = new RegExp(
  `^(?:đạt\\s+)?(?:tỷ lệ\\s+|tỉ lệ\\s+)?(?:từ\\s+)?${figure}\\s*%?\\s*(?:trở lên|trở đi)$`,
  'iu',
)
const whole = /^(?:đạt\s+)?(?:tỷ lệ\s+|tỉ lệ\s+)?100\s*%$/iu
const below = new RegExp(`^(?:đạt\\s+)?(?:tỷ lệ\\s+|tỉ lệ\\s+)?dưới\\s+${figure}\\s*%?$`, 'iu')

function stepsIn(method: string, { points }: About): Method | null {
  const found = pieces(method).map(stepIn)
  const steps = found.filter((step) => step !== null)
  if (steps.length < 2 || steps.length < found.length || !areApart(steps)) return null
  return fits(steps, points) ? { type: 'steps', steps } : null
}

type PointStep = { from?: string; to?: string; points: string }

function stepIn(piece: string): PointStep | null {
  const worth = worthForm.exec(piece)
  const points = readFigure(worth?.[1] ?? '')
  if (!worth || points === null) return null
  const range = piece
    .slice(0, worth.index)
    .replace(/[\s:=,]+$/u, '')
    .trim()
  const edges = edgesIn(range)
  return edges && { ...edges, points }
}

function edgesIn(range: string): { from?: string; to?: string } | null {
  const both = between.exec(range)
  const up = upwards.exec(range)
  const down = below.exec(range)
  const from = whole.test(range) ? '100' : readFigure(both?.[1] ?? up?.[1] ?? '')
  const to = readFigure(both?.[2] ?? down?.[1] ?? '')
  if (both) return from !== null && to !== null ? { from, to } : null
  if (from !== null) return { from }
  return to !== null ? { to } : null
}

/** No figure falls into two steps. */
function areApart(steps: PointStep[]): boolean {
  const order = [...steps].sort((a, b) => Number(a.from ?? -1) - Number(b.from ?? -1))
  return order.every((step, at) => {
    const next = order[at + 1]
    if (step.from !== undefined && step.to !== undefined && Number(step.from) >= Number(step.to)) return false
    return !next || (step.to !== undefined && next.from !== undefined && Number(step.to) <= Number(next.from))
  })
}

const fits = (steps: Step[] | { points: string }[], points: string | null) =>
  points === null || steps.every((step) => !('points' in step) || Number(step.points) <= Number(points))

// Grades -----------------------------------------------------------------------------------------------------

const gradeForm = new RegExp(
  `^(?:loại\\s+|xếp loại\\s+|mức\\s+)?([\\p{L}][\\p{L} ]{0,40}?)\\s*[:=]\\s*${figure}\\s*(?:điểm|đ)$`,
  'iu',
)
const known =
  /^(loai |muc )?([a-d]|xuat sac|gioi|tot|kha|trung binh|yeu|kem|dat|khong dat|hoan thanh( (xuat sac|tot))?( nhiem vu)?|khong hoan thanh( nhiem vu)?)$/

function gradesIn(method: string, { points }: About): Method | null {
  const found = pieces(method).map((piece) => gradeForm.exec(piece))
  const grades = found.flatMap((match) => {
    const worth = readFigure(match?.[2] ?? '')
    const grade = match?.[1]?.trim() ?? ''
    return worth !== null && known.test(fold(grade)) ? [{ grade, points: worth }] : []
  })
  if (grades.length < 2 || grades.length < found.length || !fits(grades, points)) return null
  return new Set(grades.map((one) => fold(one.grade))).size === grades.length
    ? { type: 'grades', grades }
    : null
}

// So many points for each, or off for each -------------------------------------------------------------------

const gains = new RegExp(
  `^(?:cứ\\s+|có\\s+)?(?:mỗi|một|01|1)\\s+[^%\\d;]{1,120}?\\s*(?:được\\s+|thì\\s+)*(?:cộng|thưởng|tính|chấm|được)(?:\\s+thêm)?(?:\\s+cộng)?\\s+${figure}\\s*(?:điểm|đ)`,
  'iu',
)
const losses = new RegExp(
  `^(?:cứ\\s+|có\\s+)?(?:mỗi|một|01|1)\\s+[^%\\d;]{1,120}?\\s*(?:bị\\s+|thì\\s+)*trừ(?:\\s+đi)?\\s+${figure}\\s*(?:điểm|đ)`,
  'iu',
)
const reversed = new RegExp(
  `^(cộng|thưởng|trừ)\\s+${figure}\\s*(?:điểm|đ)\\s+(?:cho\\s+|đối với\\s+)?mỗi\\s+[^%\\d;]{1,120}$`,
  'iu',
)
const capForm = new RegExp(
  `(?:tối đa|không quá|nhiều nhất|cao nhất)\\s*(?:là\\s*|:\\s*)?${figure}\\s*(?:điểm|đ)?`,
  'iu',
)

function eachIn(method: string, { points, part }: About): Method | null {
  const said = method.replace(/\n/g, '; ').trim()
  const cap = capForm.exec(said)
  const text = said
    .replace(capForm, '')
    .replace(/[\s;,.()]+$/u, '')
    .trim()
  if (cap && points !== null && readFigure(cap[1] ?? '') !== points) return null
  const per = perOne.exec(text)
  if (per)
    return perOneOf(readFigure(per[2] ?? ''), { isLoss: /[-−–]/u.test(per[1] ?? '') || part === 'deduction' })
  const turned = reversed.exec(text)
  const isLoss = turned ? /^trừ/iu.test(turned[1] ?? '') : losses.test(text)
  const match = turned ?? (isLoss ? losses : gains).exec(text)
  const each = readFigure(turned?.[2] ?? match?.[1] ?? '')
  if (!match || each === null || match[0].length < text.length - 3) return null
  if (isLoss) return { type: 'events', events: [{ each }] }
  return part === 'deduction' ? null : { type: 'count', each }
}

function perOneOf(each: string | null, { isLoss }: { isLoss: boolean }): Method | null {
  if (each === null) return null
  return isLoss ? { type: 'events', events: [{ each }] } : { type: 'count', each }
}

// Yes or no, ratio -------------------------------------------------------------------------------------------

const yesNoForms = [
  /^co khong( 0 diem)?$/,
  /^cham (theo )?co (hoac )?khong$/,
  /^(neu )?(co|dat)( thi)? (duoc |cham |tinh )*(du diem|diem toi da|toi da|diem chuan)( (neu )?khong( co| dat)?( thi)? (duoc )?(khong (cham|tinh|co|duoc) ?diem|0 diem))$/,
]

function yesNoIn(method: string): Method | null {
  const folded = fold(method)
  return yesNoForms.some((form) => form.test(folded)) ? { type: 'yesNo' } : null
}

const ratioForms = [
  /^(cham|tinh)( diem)? theo ty le( %| phan tram)?( dat( duoc)?| hoan thanh| ket qua)?( so voi (ke hoach|chi tieu))?$/,
  /^dat ty le( %)? (nao|bao nhieu)( thi)? (cham|tinh|duoc)( diem)?( theo)?( bay nhieu)?( ty le do)?( ty le)?$/,
  /^diem chuan (x|nhan( voi)?) ty le( %)?( dat( duoc)?| hoan thanh)?( ke hoach)?$/,
  /^diem chuan (x|nhan) (ket qua|thuc hien) (chia )?(cho )?(ke hoach|chi tieu)$/,
  /^dat ty le( %)?( so voi)? (ke hoach|chi tieu)( duoc giao)?$/,
  /^dat 100 %? (ke hoach|chi tieu)( duoc giao)? (cham|duoc|tinh) (diem toi da|du diem) (duoi 100 %? |thap hon |con lai )?(cham|tinh)( diem)? theo ty le( dat( duoc)?)?$/,
]

function ratioIn(method: string): Method | null {
  const folded = fold(method).replaceAll('ti le', 'ty le')
  return ratioForms.some((form) => form.test(folded)) ? { type: 'ratio' } : null
}

/** What a person must still do after accepting a rule. */
export function proposalNeeds(rule: Method): string {
  return rule.type === 'ratio' ? t('Sau khi nhập, giao kế hoạch của từng đơn vị cho tiêu chí này.') : ''
}
