import { t } from '#plumbing/language.ts'

/** How far a nomination came; `last` is last year’s register, `cluster` everybody who serves in the cluster. */
export const equityStages = ['nominated', 'council', 'passed', 'decided', 'last', 'cluster'] as const
export type EquityStage = (typeof equityStages)[number]

/** What a goal can be set for, as a share of the persons. */
export const equityMeasures = ['direct', 'women', 'firstTime'] as const
export type EquityMeasure = (typeof equityMeasures)[number]

/** The parts one stage falls into; the parts of a dimension add up to the persons of the stage. */
export type Dimension = 'class' | 'gender' | 'history' | 'unit'

/** One cell: how many persons of a part came to a stage; `hidden`: too few to be told, or could be computed from such. */
export type Cell = { count: number; hidden: boolean }

export const equityActions: Record<string, string> = {
  'equity.goalSet': 'Đặt mục tiêu cơ cấu khen thưởng',
}

export function stageLabel(stage: EquityStage, year: number): string {
  return {
    nominated: t('Được đề nghị'),
    council: t('Ra Hội đồng'),
    passed: t('Hội đồng thông qua'),
    decided: t('Đã quyết định'),
    last: t('Năm {year}', { year: year - 1 }),
    cluster: t('Toàn cụm'),
  }[stage]
}

export function measureLabel(measure: EquityMeasure): string {
  return {
    direct: t('Người trực tiếp làm nhiệm vụ'),
    women: t('Nữ'),
    firstTime: t('Lần đầu được khen hình thức này'),
  }[measure]
}
