import { vnDay, vnNumber } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import { isDay } from '#law/kernel/day.ts'
import { collectiveLevels, disciplineKinds, ratings, statuses } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import type { FactLine } from './fact-lines.ts'
import {
  clusterOfLabel,
  disciplineLabel,
  levelLabel,
  movementOfLabel,
  ratingLabel,
  statusLabel,
  studyLabel,
} from './labels.ts'
import { clustersOf, movementsOf, studyResults } from './merit.ts'

/** What a fact is called on the record page, with its years: “Mức hoàn thành 2018–2021”. */
export function factName({ field, from, to }: FactLine): string {
  const name = nameOf(field)
  if (from === null) return name
  return from === to ? `${name} ${from}` : `${name} ${from}–${to}`
}

function nameOf(field: string): string {
  const names: Record<string, string> = {
    rating: t('Mức hoàn thành'),
    titles: t('Danh hiệu'),
    entered: t('Đăng ký thi đua'),
    monthsInUnit: t('Tháng công tác'),
    transferredMonths: t('Tháng công tác ở đơn vị cũ'),
    absentDays: t('Ngày nghỉ'),
    study: t('Học tập'),
    leads: t('Chủ trì đơn vị'),
    passPercent: t('Kiểm tra đạt yêu cầu'),
    goodPercent: t('Kiểm tra đạt khá, giỏi'),
    status: t('Nhóm đối tượng'),
    recruitedOn: t('Ngày tuyển dụng, nhập ngũ'),
    servedFrom: t('Phục vụ liên tục từ'),
    servedTo: t('Còn phục vụ hay đã thôi'),
    hardship: t('Thời gian ở nơi được tính gấp đôi'),
    awards: t('Sổ khen thưởng'),
    works: t('Sáng kiến, đề tài'),
    disciplines: t('Kỷ luật'),
    posts: t('Chức vụ đã giữ'),
    ...bodyNames(),
  }
  return names[field] ?? field
}

function bodyNames(): Record<string, string> {
  return {
    strength: t('Quân số'),
    completed: t('Số người hoàn thành nhiệm vụ'),
    advanced: t('Số người đạt danh hiệu tiên tiến'),
    fighters: t('Số chiến sĩ thi đua'),
    warned: t('Số người bị kỷ luật từ cảnh cáo'),
    exceeded: t('Vượt mức chỉ tiêu'),
    clusterRank: t('Thứ hạng trong cụm, khối'),
    clusterOf: t('Cụm, khối của cấp nào'),
    movementRank: t('Thứ hạng trong phong trào'),
    movementYears: t('Số năm của phong trào'),
    movementOf: t('Cấp phát động phong trào'),
    level: t('Bậc đơn vị'),
    topFormation: t('Là quân khu, tổng cục và tương đương'),
    formedOn: t('Ngày thành lập'),
    dissolvedOn: t('Ngày kết thúc hoạt động'),
  }
}

/** What was found, in words. */
export function factValue({ field, value }: FactLine): string {
  if (value === null) return ofNothing(field)
  if (value === true) return t('có')
  if (value === false) return t('không')
  if (typeof value === 'number') return vnNumber(value)
  if (typeof value === 'string') return ofText(field, value)
  if (Array.isArray(value)) return ofList(value)
  return ofRecord(new Map(Object.entries(value ?? {})))
}

function ofNothing(field: string): string {
  if (field === 'servedTo') return t('đang phục vụ')
  return field === 'dissolvedOn' ? t('đang hoạt động') : t('không')
}

function ofText(field: string, text: string): string {
  if (isDay(text)) return vnDay(text)
  if (isAwardCode(text)) return t(awardName(text))
  if (field === 'rating') return labelled(ratings, text, ratingLabel)
  if (field === 'status') return labelled(statuses, text, statusLabel)
  if (field === 'disciplines') return labelled(disciplineKinds, text, disciplineLabel)
  if (field === 'level') return labelled(collectiveLevels, text, levelLabel)
  if (field === 'clusterOf') return labelled(clustersOf, text, clusterOfLabel)
  return field === 'movementOf' ? labelled(movementsOf, text, movementOfLabel) : text
}

function labelled<W extends string>(words: readonly W[], text: string, label: (word: W) => string): string {
  const word = words.find((one) => one === text)
  return word === undefined ? text : label(word)
}

function ofList(list: unknown[]): string {
  if (list.length === 0) return t('không có')
  const names = list.map((one) => (typeof one === 'string' && isAwardCode(one) ? t(awardName(one)) : null))
  if (names.every((name) => name !== null)) return names.join(', ')
  return t('{count} khoảng thời gian', { count: list.length })
}

// A year of study, or of heading a unit.
function ofRecord(record: Map<string, unknown>): string {
  if (record.has('months')) {
    return t('{months} tháng, {result}', {
      months: Number(record.get('months')),
      result: labelled(studyResults, String(record.get('result')), studyLabel).toLowerCase(),
    })
  }
  const unit = record.get('unitRating')
  const rated = typeof unit === 'string' ? labelled(ratings, unit, ratingLabel).toLowerCase() : null
  const commended = record.get('unitCommended')
  const said = commended === true ? t('đơn vị được khen') : t('đơn vị không được khen')
  return [rated, commended === undefined ? null : said].filter(Boolean).join(', ') || t('có')
}
