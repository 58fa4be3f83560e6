import type { PaperStage } from '#ground/papers/offer.ts'
import { t } from '#plumbing/language.ts'

/** A type of paper in the words of the list. */
export function formName(form: string): string {
  const names: Record<string, string> = {
    resolution: t('Nghị quyết'),
    decision: t('Quyết định'),
    directive: t('Chỉ thị'),
    regulation: t('Quy chế'),
    notice: t('Thông báo'),
    guidance: t('Hướng dẫn'),
    programme: t('Chương trình'),
    plan: t('Kế hoạch'),
    report: t('Báo cáo'),
    minutes: t('Biên bản'),
    submission: t('Tờ trình'),
    invitation: t('Giấy mời'),
    introduction: t('Giấy giới thiệu'),
    letter: t('Công văn'),
    sheet: t('Biểu mẫu, danh sách'),
    official: t('Văn bản khác'),
  }
  return names[form] ?? t('Văn bản khác')
}

/** A stage of the year, as the desk of papers groups by. */
export function stageName(stage: PaperStage): string {
  const names: Record<PaperStage, string> = {
    setUp: t('Tổ chức cụm, khối'),
    launch: t('Phát động'),
    progress: t('Thực hiện, sơ kết'),
    selection: t('Bình xét'),
    award: t('Khen thưởng'),
    closing: t('Tổng kết'),
    statistics: t('Thống kê'),
  }
  return names[stage]
}
