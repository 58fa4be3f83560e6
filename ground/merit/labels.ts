import type { CollectiveLevel, DisciplineKind, Matter, Rating, Status, Work } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import type { ClusterOf, MovementOf, PersonList, StudyResult } from './merit.ts'

export function ratingLabel(rating: Rating): string {
  const labels: Record<Rating, string> = {
    excellent: t('Hoàn thành xuất sắc'),
    good: t('Hoàn thành tốt'),
    completed: t('Hoàn thành'),
    notCompleted: t('Không hoàn thành'),
  }
  return labels[rating]
}

export function statusLabel(status: Status): string {
  const labels: Record<Status, string> = {
    military: t('Quân nhân'),
    defenceStaff: t('Công nhân và viên chức quốc phòng'),
    militia: t('Dân quân tự vệ'),
    police: t('Sĩ quan, chiến sĩ công an'),
    official: t('Cán bộ, công chức, viên chức'),
    worker: t('Công nhân, người lao động'),
    labourer: t('Nông dân, lao động khác'),
  }
  return labels[status]
}

export function disciplineLabel(kind: DisciplineKind): string {
  const labels: Record<DisciplineKind, string> = {
    reprimand: t('Khiển trách'),
    warning: t('Cảnh cáo'),
    demotion: t('Giáng, cách chức'),
    dismissal: t('Buộc thôi việc, tước danh hiệu quân nhân'),
  }
  return labels[kind]
}

export function matterLabel(kind: Matter['kind']): string {
  const labels: Record<Matter['kind'], string> = {
    discipline: t('Đang xem xét kỷ luật'),
    investigation: t('Đang điều tra'),
    inspection: t('Thanh tra, kiểm tra có dấu hiệu vi phạm'),
    complaint: t('Đơn thư đang xác minh'),
    press: t('Báo chí nêu đang làm rõ'),
  }
  return labels[kind]
}

export function studyLabel(result: StudyResult): string {
  const labels: Record<StudyResult, string> = {
    excellent: t('Xuất sắc'),
    good: t('Giỏi'),
    fair: t('Khá'),
    average: t('Trung bình'),
    weak: t('Yếu'),
  }
  return labels[result]
}

export function workLabel(kind: Work['kind']): string {
  const labels: Record<Work['kind'], string> = {
    initiative: t('Sáng kiến'),
    research: t('Đề tài khoa học'),
    ingenuity: t('Mưu trí, sáng tạo'),
  }
  return labels[kind]
}

export function workReachLabel(reach: Work['reach']): string {
  const labels: Record<Work['reach'], string> = {
    grassroots: t('Cấp cơ sở'),
    formation: t('Cấp quân khu, tổng cục, đơn vị trực thuộc Bộ'),
    ministry: t('Cấp bộ, ngành, tỉnh'),
    national: t('Toàn quốc'),
  }
  return labels[reach]
}

export function listLabel(list: PersonList): string {
  const labels: Record<PersonList, string> = {
    awards: t('Sổ khen thưởng'),
    works: t('Sáng kiến, đề tài'),
    disciplines: t('Kỷ luật'),
    hardship: t('Thời gian ở nơi được tính gấp đôi'),
    posts: t('Chức vụ đã giữ'),
  }
  return labels[list]
}

export function clusterOfLabel(of: ClusterOf): string {
  const labels: Record<ClusterOf, string> = {
    unit: t('Cụm, khối của đơn vị'),
    ministry: t('Cụm, khối của bộ, ngành, tỉnh'),
    central: t('Cụm, khối do Trung ương tổ chức'),
  }
  return labels[of]
}

export function movementOfLabel(of: MovementOf): string {
  const labels: Record<MovementOf, string> = {
    ministry: t('Bộ, ban, ngành, tỉnh phát động'),
    primeMinister: t('Thủ tướng Chính phủ phát động'),
    district: t('Cấp huyện phát động'),
  }
  return labels[of]
}

export function levelLabel(level: CollectiveLevel): string {
  const labels: Record<CollectiveLevel, string> = {
    squad: t('Tiểu đội'),
    platoon: t('Trung đội'),
    company: t('Đại đội'),
    battalion: t('Tiểu đoàn'),
    regiment: t('Trung đoàn'),
    brigade: t('Lữ đoàn'),
    division: t('Sư đoàn'),
    formation: t('Quân khu, tổng cục, đơn vị trực thuộc Bộ'),
    section: t('Ban'),
    department: t('Phòng, khoa'),
    group: t('Tổ'),
    team: t('Đội'),
    workshop: t('Phân xưởng'),
    enterprise: t('Xí nghiệp'),
    factory: t('Nhà máy'),
  }
  return labels[level]
}
