import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Duty } from './actor.ts'

/** “Loại cán bộ” as the statistical forms count people. */
export const personClasses = [
  'direct',
  'otherLeader',
  'departmentLeader',
  'ministryLeader',
  'entrepreneur',
] as const
export type PersonClass = (typeof personClasses)[number]

export const genders = ['male', 'female'] as const
export type Gender = (typeof genders)[number]

export const duties = [
  'officer',
  'head',
  'reporter',
  'editor',
  'editorInChief',
  'moderator',
  'administrator',
] as const satisfies Duty[]

/** “Cá nhân”: somebody of the body, with or without an account. */
export type Person = {
  id: string
  name: string
  rank: string
  gender: Gender | null
  personClass: PersonClass
  illustrative: boolean
  version: number
  agencyIds: string[] // where they hold a post today
}

/** “Chức vụ”: a post from one day to another; `toOn` is the first day no longer. */
export type Post = {
  id: string
  title: string
  agencyId: string
  agencyName: string
  fromOn: Day
  toOn: Day | null
}

/** The name Vietnamese lists are sorted by: the last word. */
export function givenName(fullName: string): string {
  return fullName.split(' ').at(-1) ?? fullName
}

/** Whether something that lasts from one day to another holds on a day. */
export function holdsOn(on: Day, { fromOn, toOn }: { fromOn: Day; toOn: Day | null }): boolean {
  return fromOn <= on && (toOn === null || on < toOn)
}

export function classLabel(personClass: PersonClass): string {
  const labels: Record<PersonClass, string> = {
    direct: t('Người trực tiếp công tác, lao động'),
    otherLeader: t('Lãnh đạo, quản lý cấp phòng, ban và khác'),
    departmentLeader: t('Lãnh đạo cấp cục, vụ, sở và tương đương'),
    ministryLeader: t('Lãnh đạo bộ, ban, ngành, tỉnh'),
    entrepreneur: t('Doanh nhân'),
  }
  return labels[personClass]
}

export function genderLabel(gender: Gender | null): string {
  if (gender === null) return ''
  return gender === 'female' ? t('Nữ') : t('Nam')
}

export function dutyLabel(duty: Duty): string {
  const labels: Record<Duty, string> = {
    officer: t('Cán bộ thi đua, khen thưởng'),
    head: t('Thủ trưởng'),
    reporter: t('Phóng viên'),
    editor: t('Biên tập viên'),
    editorInChief: t('Tổng biên tập'),
    moderator: t('Người duyệt bình luận'),
    administrator: t('Quản trị hệ thống'),
  }
  return labels[duty]
}

/** The deeds of this folder, for the journal. */
export const peopleActions: Record<string, string> = {
  'person.added': 'Thêm cá nhân',
  'people.pasted': 'Thêm nhiều cá nhân cùng lúc',
  'person.edited': 'Sửa thông tin cá nhân',
  'post.taken': 'Ghi chức vụ mới',
  'duty.given': 'Giao nhiệm vụ trong hệ thống',
  'duty.ended': 'Kết thúc nhiệm vụ trong hệ thống',
  'kinship.declared': 'Khai người thân',
  'kinship.withdrawn': 'Rút khai báo người thân',
  'account.opened': 'Lập tài khoản',
  'account.disabled': 'Khóa tài khoản',
  'account.enabled': 'Mở lại tài khoản',
  'account.passwordReset': 'Đặt lại mật khẩu',
}
