import { t } from '#plumbing/language.ts'

export const kinds = ['standard', 'bonus', 'deduction'] as const

/** “Tiêu chí chấm điểm”: one line of the year's scale; `points` is exact text, the most the line can give or take. */
export type Criterion = {
  id: string
  code: string
  section: string
  title: string
  points: string
  kind: (typeof kinds)[number]
  method: string
  evidenceAsked: string
  ownerId: string | null
  position: number
  illustrative: boolean
  version: number
}

export type CriterionInput = Pick<
  Criterion,
  'code' | 'section' | 'title' | 'points' | 'kind' | 'method' | 'evidenceAsked' | 'ownerId'
> & { position?: number | null; illustrative?: boolean }

export function kindLabel(kind: Criterion['kind']): string {
  return { standard: t('Điểm chuẩn'), bonus: t('Điểm thưởng'), deduction: t('Điểm trừ') }[kind]
}

/** The sum of the points of one kind; stored points always have two places. */
export function sumOfPoints(criteria: Pick<Criterion, 'points' | 'kind'>[], kind: Criterion['kind']): string {
  const hundredths = criteria
    .filter((criterion) => criterion.kind === kind)
    .reduce((sum, criterion) => sum + BigInt(criterion.points.replace('.', '')), 0n)
  const digits = hundredths.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
