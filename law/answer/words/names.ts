import { awardName } from '../../awards/catalogue.ts'
import type { Layer } from '../../kernel/asked.ts'
import type { AwardCode } from '../../kernel/award-code.ts'
import type { Asks } from '../../kernel/condition.ts'
import type {
  CollectiveLevel,
  DisciplineKind,
  Matter,
  Rating,
  Reach,
  Route,
  Status,
} from '../../kernel/history.ts'
import type { HowRead } from '../../texts/instrument.ts'
import { sentence, type Words } from './sentence.ts'

/** The official name of an award. */
export const awardWords = (code: AwardCode): Words => sentence(awardName(code))

const ratingWords: Record<Rating, Words> = {
  excellent: sentence('hoàn thành xuất sắc nhiệm vụ'),
  good: sentence('hoàn thành tốt nhiệm vụ'),
  completed: sentence('hoàn thành nhiệm vụ'),
  notCompleted: sentence('không hoàn thành nhiệm vụ'),
}

/** The rating as the least asked; none is above “excellent”. */
export const leastRatingWords: Record<Rating, Words> = {
  excellent: ratingWords.excellent,
  good: sentence('hoàn thành tốt nhiệm vụ trở lên'),
  completed: sentence('hoàn thành nhiệm vụ trở lên'),
  notCompleted: sentence('bất kỳ mức nào'),
}

export const reachWords: Record<Reach, Words> = {
  grassroots: sentence('cơ sở'),
  formation: sentence('quân khu, tổng cục, đơn vị trực thuộc Bộ'),
  ministry: sentence('bộ, ban, ngành, tỉnh'),
  national: sentence('toàn quốc'),
}

export const statusWords: Record<Status, Words> = {
  military: sentence('quân nhân'),
  defenceStaff: sentence('công nhân, viên chức quốc phòng'),
  militia: sentence('dân quân tự vệ'),
  police: sentence('công an'),
  official: sentence('cán bộ, công chức, viên chức'),
  worker: sentence('công nhân, người lao động'),
  labourer: sentence('nông dân, người lao động tự do'),
}

export const levelWords: Record<CollectiveLevel, Words> = {
  squad: sentence('tiểu đội'),
  platoon: sentence('trung đội'),
  company: sentence('đại đội'),
  battalion: sentence('tiểu đoàn'),
  regiment: sentence('trung đoàn'),
  brigade: sentence('lữ đoàn'),
  division: sentence('sư đoàn'),
  formation: sentence('quân khu, tổng cục, đơn vị trực thuộc Bộ'),
  section: sentence('ban'),
  department: sentence('phòng, khoa'),
  group: sentence('tổ'),
  team: sentence('đội'),
  workshop: sentence('phân xưởng'),
  enterprise: sentence('xí nghiệp'),
  factory: sentence('nhà máy'),
}

export const disciplineWords: Record<DisciplineKind, Words> = {
  reprimand: sentence('khiển trách'),
  warning: sentence('cảnh cáo'),
  demotion: sentence('giáng cấp, cách chức'),
  dismissal: sentence('buộc thôi việc, tước danh hiệu'),
}

export const matterWords: Record<Matter['kind'], Words> = {
  discipline: sentence('đang xem xét kỷ luật'),
  investigation: sentence('đang bị điều tra'),
  inspection: sentence('đang bị thanh tra, kiểm tra'),
  complaint: sentence('đang xác minh khiếu nại, tố cáo'),
  press: sentence('đang xác minh điều báo chí nêu'),
}

export const routeWords: Record<Route, Words> = {
  regular: sentence('Theo công trạng và thành tích'),
  thematic: sentence('Theo chuyên đề'),
  exceptional: sentence('Đột xuất'),
  contribution: sentence('Có đóng góp'),
  devotedService: sentence('Quá trình cống hiến'),
  seniority: sentence('Niên hạn'),
  external: sentence('Đối ngoại'),
  resistance: sentence('Thành tích kháng chiến'),
}

export const layerWords: Record<'national' | Layer, Words> = {
  national: sentence('Quy định chung của Nhà nước'),
  army: sentence('Quy định trong Quân đội'),
  bacNinh: sentence('Quy định của tỉnh Bắc Ninh'),
  construction: sentence('Quy định của ngành Xây dựng'),
}

export const clusterWords: Record<Asks['clusterRank']['clusterOf'], Words> = {
  unit: sentence('đơn vị trực thuộc Bộ tổ chức'),
  ministry: sentence('bộ, ban, ngành, tỉnh tổ chức'),
  central: sentence('Hội đồng Thi đua - Khen thưởng Trung ương tổ chức'),
}

export const movementWords: Record<Asks['movement']['movementOf'], Words> = {
  ministry: sentence('bộ, ban, ngành, tỉnh phát động'),
  primeMinister: sentence('Thủ tướng Chính phủ phát động'),
  district: sentence('cấp huyện phát động'),
}

const ways: Record<string, Words> = {
  'text-read-in-full': sentence('đọc toàn văn'),
  'text-quoted': sentence('đọc nguyên văn trích dẫn'),
  'summary-read': sentence('đọc bản tóm tắt'),
  secondary: sentence('đọc qua văn bản khác dẫn lại'),
  draft: sentence('mới đọc bản dự thảo'),
  'metadata-only': sentence('mới biết có văn bản, chưa đọc lời văn'),
  memory: sentence('theo trí nhớ, chưa đối chiếu'),
  inference: sentence('suy ra từ chỗ khác'),
  'not-read': sentence('chưa đọc'),
}

const levels: Record<string, Words> = {
  high: sentence('Độ tin cậy cao'),
  medium: sentence('Độ tin cậy vừa'),
  low: sentence('Độ tin cậy thấp'),
}

/** “Độ tin cậy cao: đọc nguyên văn trích dẫn”. */
export function readWords(read: HowRead): Words {
  const [level = '', way = ''] = read.split(' ')
  return sentence('{level}: {way}', {
    level: levels[level] ?? sentence('Độ tin cậy thấp'),
    way: ways[way] ?? sentence('chưa đọc'),
  })
}
