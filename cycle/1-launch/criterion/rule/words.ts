import { vnNumber } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import type { Direction, Method, Quantity, Step, Worth } from '#scoring/scale.ts'

/** “Cách tính điểm”: the mechanisms a line can have, and the group, which only adds up. */
export const ruleTypes = [
  'group',
  'manual',
  'ratio',
  'best',
  'steps',
  'grades',
  'yesNo',
  'count',
  'events',
  'sample',
  'noted',
] as const
export type RuleType = (typeof ruleTypes)[number]

export function ruleLabel(type: RuleType): string {
  return {
    group: t('Nhóm: cộng các tiêu chí bên trong'),
    manual: t('Người chấm cho điểm'),
    ratio: t('Tỷ lệ so với kế hoạch'),
    best: t('So với đơn vị vượt kế hoạch cao nhất'),
    steps: t('Theo bậc: phần trăm, số ngày chậm'),
    grades: t('Theo mức xếp loại'),
    yesNo: t('Có hoặc không'),
    count: t('Mỗi việc một số điểm'),
    events: t('Trừ điểm theo vụ việc'),
    sample: t('Kiểm tra mẫu'),
    noted: t('Chỉ ghi nhận, không tính điểm'),
  }[type]
}

/** The mechanism in a sentence: “Tỷ lệ so với kế hoạch, vượt 1 % thêm 1 %, nhiều nhất 10 %.” */
export function ruleWords(rule: Method | null, direction: Direction = 'more'): string {
  if (!rule) return t('Cộng điểm các tiêu chí bên trong.')
  switch (rule.type) {
    case 'manual':
      return t('Người chấm cho điểm từ 0 đến điểm tối đa.')
    case 'noted':
      return rule.grades
        ? t('Chỉ ghi nhận một trong các mức: {grades}.', { grades: rule.grades.join(', ') })
        : t('Chỉ ghi nhận, không tính điểm.')
    case 'yesNo':
      return t('Có: đủ điểm; không: 0 điểm.')
    case 'count':
      return t('Mỗi việc {each} điểm.', { each: vnNumber(rule.each) })
    case 'sample':
      return t('Kiểm tra {size} mẫu, mỗi mẫu đạt {each} điểm.', {
        size: rule.size,
        each: vnNumber(rule.each),
      })
    case 'steps':
      return `${stepsOn(rule.on)}${rule.steps.map(stepWords).join('; ')}.`
    case 'grades':
      return `${rule.grades.map((one) => `${one.grade}: ${worthWords(one)}`).join('; ')}.`
    case 'events':
      return `${rule.events.map(eventWords).join('; ')}.`
    case 'ratio':
      return ratioWords(rule, direction)
    case 'best':
      return bestWords(rule)
  }
}

type Ratio = Extract<Method, { type: 'ratio' }>

function ratioWords({ over, ...rule }: Ratio, direction: Direction): string {
  const by =
    direction === 'less' ? t('Kế hoạch chia cho kết quả, càng ít càng tốt') : t('Tỷ lệ so với kế hoạch')
  const more = over
    ? t(', vượt 1 % thêm {each} %, nhiều nhất {cap} %', {
        each: vnNumber(over.perPercent),
        cap: vnNumber(over.capPercent),
      })
    : ''
  return `${by}${fromWords(rule)}${more}.`
}

function bestWords(rule: Extract<Method, { type: 'best' }>): string {
  const share = vnNumber(rule.atTarget ?? '50')
  const reading =
    rule.reading === 'absolute'
      ? t('phần còn lại theo số vượt so với số vượt cao nhất')
      : t('phần còn lại theo tỷ lệ vượt so với tỷ lệ vượt cao nhất')
  return `${t('Đạt kế hoạch được {share} % số điểm', { share })}${fromWords(rule)}; ${reading}.`
}

function fromWords({ actual, plan, planFixed }: Pick<Ratio, 'actual' | 'plan' | 'planFixed'>): string {
  const from = [
    actual && t('kết quả lấy ở {code}', { code: actual }),
    plan && t('kế hoạch lấy ở {code}', { code: plan }),
    planFixed && t('kế hoạch chung {plan}', { plan: vnNumber(planFixed) }),
  ].filter(Boolean)
  return from.length > 0 ? ` (${from.join(', ')})` : ''
}

function stepsOn(on: Quantity | undefined): string {
  if (!on) return ''
  if ('measure' in on) return t('Theo số liệu của {code}: ', { code: on.measure })
  return t('Theo tỷ lệ {part} trên {whole}: ', { part: on.percent, whole: on.of })
}

function stepWords(step: Step): string {
  const { from, to } = step
  const worth = worthWords(step)
  if (from !== undefined && to !== undefined)
    return t('từ {from} đến dưới {to}: {worth}', { from: vnNumber(from), to: vnNumber(to), worth })
  if (from !== undefined) return t('từ {from}: {worth}', { from: vnNumber(from), worth })
  return t('dưới {to}: {worth}', { to: vnNumber(to), worth })
}

function worthWords(worth: Worth): string {
  if ('points' in worth) return t('{points} điểm', { points: vnNumber(worth.points) })
  return t('{percent} % số điểm', { percent: vnNumber(worth.percent) })
}

function eventWords({ measure, each }: { measure?: string; each: string }): string {
  const points = vnNumber(each)
  return measure
    ? t('mỗi vụ việc ở {code} trừ {points} điểm', { code: measure, points })
    : t('Mỗi vụ việc trừ {points} điểm', { points })
}
