import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import { Pill } from '#kit/parts.tsx'
import { type Day, daysBetween } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Due } from './due.store.ts'

/** What a due thing is called and where one does it. */
export function dueLine(due: Due, year: Year): { title: string; href: string } {
  const at = `/years/${year.slug}`
  const agency = `${at}/agencies/${due.subjectId}`
  const { subject, count } = due
  switch (due.code) {
    case 'signPledge':
      return { title: t('Ký giao ước thi đua của {subject}', { subject }), href: `${at}/pledge` }
    case 'reportMonths':
      return {
        title: t('Báo cáo {count} tháng của {subject}', { count, subject }),
        href: `${agency}/results`,
      }
    case 'selfScore':
      return { title: t('Tự chấm điểm của {subject}', { subject }), href: `${agency}/scores` }
    case 'crossCheck':
      return { title: t('Chấm chéo {subject}', { subject }), href: `${agency}/scores` }
    case 'appraise':
      return { title: t('Thẩm định điểm của {subject}', { subject }), href: `${agency}/scores` }
    case 'ownLines':
      return { title: t('Xác nhận {count} dòng điểm thuộc phần mình', { count }), href: `${at}/owned` }
    case 'answer':
      return { title: t('Trả lời {count} giải trình điểm', { count }), href: `${at}/explanations` }
    case 'decideScores':
      return { title: t('Ghi suy tôn và quyết định điểm của hội nghị'), href: `${at}/decision` }
    case 'task':
      return { title: t('Việc theo dõi: {subject}', { subject }), href: `${at}/tasks` }
    case 'movement':
      return { title: t('Phát động phong trào của năm'), href: `${at}/launch` }
    case 'midyear':
      return { title: t('Tổ chức sơ kết sáu tháng'), href: `${at}/midyear` }
    case 'submission':
      return { title: t('Lập tờ trình đề nghị khen thưởng, {count} tên', { count }), href: `${at}/award` }
    case 'closePosting':
      return { title: t('Kết thúc công khai: {subject}', { subject }), href: `${at}/postings` }
    case 'putUpList':
      return { title: t('Công khai danh sách {count} tên', { count }), href: `${at}/postings` }
    case 'opinions':
      return { title: t('Trả lời {count} ý kiến về danh sách công khai', { count }), href: `${at}/opinions` }
    case 'conference':
      return { title: t('Chuẩn bị và kết thúc hội nghị tổng kết'), href: `${at}/closing` }
    case 'decision':
      return {
        title: t('Ký quyết định khen thưởng theo tờ trình {subject}', { subject }),
        href: `${at}/award`,
      }
    case 'sitting':
      return {
        title: t('Hoàn tất phiên họp của {subject}', { subject }),
        href: `${at}/sittings/${due.subjectId}`,
      }
    case 'prepareDossiers':
      return {
        title: t('Hoàn thiện, bàn giao {count} hồ sơ khen thưởng', { count }),
        href: `${at}/dossiers?holder=${due.subjectId}`,
      }
    case 'appraiseDossiers':
      return {
        title: t('Thẩm định {count} hồ sơ khen thưởng', { count }),
        href: `${at}/dossiers?step=appraisal&holder=${due.subjectId}`,
      }
    case 'appraisals':
      return { title: t('Cho ý kiến về {count} hồ sơ', { count }), href: `${at}/dossiers` }
    case 'statisticalForms':
      return {
        title: t('Lập {count} biểu thống kê năm {year} của {subject}', { count, year: year.year, subject }),
        href: `/statistics/forms?year=${year.year}&body=${due.subjectId}`,
      }
    case 'contests':
      return { title: t('Trả lời {count} ý kiến về dữ kiện', { count }), href: '/contests' }
    case 'drafts':
      return { title: t('Viết tiếp {count} tin soạn từ sự kiện', { count }), href: '/magazine?state=draft' }
    case 'ownDrafts':
      return { title: t('Viết xong {count} bài có hạn', { count }), href: '/magazine?state=draft' }
    case 'editItems':
      return { title: t('Biên tập {count} bài vừa gửi', { count }), href: '/magazine?state=submitted' }
    case 'approveItems':
      return { title: t('Duyệt {count} bài', { count }), href: '/magazine?state=passed' }
    case 'returnedItems':
      return { title: t('Sửa {count} bài được trả lại', { count }), href: '/magazine?state=returned' }
    case 'changedFacts':
      return { title: t('Xem {count} bài có số liệu đã đổi', { count }), href: '/magazine?facts=changed' }
    default:
      return { title: t('{count} bình luận chờ duyệt', { count }), href: '/moderation' }
  }
}

/** How many days are left, or how many it is late. */
export function DuePill({ dueOn, today }: { dueOn: Day | null; today: Day }) {
  if (!dueOn) return <Pill kind="info">{t('chờ xử lý')}</Pill>
  const left = daysBetween(today, dueOn)
  if (left < 0) return <Pill kind="late">{t('quá {days} ngày', { days: -left })}</Pill>
  if (left <= 14)
    return <Pill kind="warn">{left === 0 ? t('hạn hôm nay') : t('còn {days} ngày', { days: left })}</Pill>
  return <Pill kind="plain">{t('hạn {day}', { day: vnDay(dueOn) })}</Pill>
}
