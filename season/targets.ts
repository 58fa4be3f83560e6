import type { AgencyKey } from './people.ts'

/**
 * Targets and what was reached. The figures of the inspectorate and the magazine are facts of the news item;
 * every other target, plan and figure is made up for the example and marked so.
 */
export type SeasonTarget = {
  title: string
  measure: 'number' | 'percent' | 'milestone' | 'yesNo' | 'rating'
  unit: string
  plan: string | null
  planText?: string
  lastYear: string | null
  direction?: 'more' | 'less'
  /** Reached by the end of each month from November to September; milestones are reached in the month given. */
  reached: string[] | { month: number }
  fact?: true
}

const steady = (...values: (number | string)[]) => values.map(String)
const all = (value: string) => Array.from({ length: 11 }, () => value)
const onTime = {
  title: 'Nhiệm vụ theo kế hoạch hoàn thành đúng hạn',
  measure: 'percent',
  unit: '%',
  plan: '100',
} as const
const discipline: SeasonTarget = {
  title: 'Vụ việc vi phạm kỷ luật phải xử lý',
  measure: 'number',
  unit: 'vụ',
  plan: '0',
  lastYear: '0',
  direction: 'less',
  reached: all('0'),
}

export const seasonTargets: Record<AgencyKey, SeasonTarget[]> = {
  btm: [
    { ...onTime, lastYear: '98', reached: all('100') },
    {
      title: 'Đợt huấn luyện, diễn tập',
      measure: 'number',
      unit: 'đợt',
      plan: '6',
      lastYear: '5',
      reached: steady(0, 1, 1, 2, 3, 3, 4, 5, 5, 6, 6),
    },
    discipline,
  ],
  ct: [
    { ...onTime, lastYear: '99', reached: all('100') },
    {
      title: 'Lớp bồi dưỡng cán bộ chính trị',
      measure: 'number',
      unit: 'lớp',
      plan: '8',
      lastYear: '7',
      reached: steady(0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    },
    {
      title: 'Điển hình tiên tiến được giới thiệu',
      measure: 'number',
      unit: 'điển hình',
      plan: '10',
      lastYear: '9',
      reached: steady(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11),
    },
    discipline,
  ],
  qlcn: [
    { ...onTime, lastYear: '97', reached: steady(100, 100, 100, 98, 98, 98, 99, 99, 99, 99, 99) },
    {
      title: 'Tiêu chuẩn, quy trình công nghệ được ban hành',
      measure: 'number',
      unit: 'văn bản',
      plan: '12',
      lastYear: '11',
      reached: steady(0, 1, 2, 3, 4, 6, 7, 8, 10, 11, 13),
    },
    {
      title: 'Trình quy hoạch công nghệ sản xuất',
      measure: 'milestone',
      unit: '',
      plan: null,
      planText: 'Trình cấp trên trước 30/6',
      lastYear: null,
      reached: { month: 6 },
    },
  ],
  hc: [
    { ...onTime, lastYear: '98', reached: all('100') },
    {
      title: 'Tỷ lệ quân số khỏe',
      measure: 'percent',
      unit: '%',
      plan: '98.5',
      lastYear: '98.6',
      reached: steady('98.7', '98.8', '98.6', '98.5', '98.7', '98.9', '98.9', '99', '99', '98.9', '98.9'),
    },
    discipline,
  ],
  tc: [
    { ...onTime, lastYear: '100', reached: all('100') },
    {
      title: 'Ngân sách bảo đảm so với kế hoạch',
      measure: 'percent',
      unit: '%',
      plan: '100',
      lastYear: '100',
      reached: steady(8, 16, 25, 33, 42, 50, 59, 68, 78, 90, 100),
    },
    discipline,
  ],
  ubkt: [
    { ...onTime, lastYear: '98', reached: all('100') },
    {
      title: 'Cuộc kiểm tra, giám sát của Đảng',
      measure: 'number',
      unit: 'cuộc',
      plan: '9',
      lastYear: '8',
      reached: steady(0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9),
    },
    {
      title: 'Đơn thư giải quyết đúng hạn',
      measure: 'percent',
      unit: '%',
      plan: '100',
      lastYear: '100',
      reached: all('100'),
    },
  ],
  ttr: [
    {
      title: 'Cuộc thanh tra',
      measure: 'number',
      unit: 'cuộc',
      plan: '4',
      lastYear: '3',
      reached: steady(0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4),
      fact: true,
    },
    {
      title: 'Cuộc kiểm tra',
      measure: 'number',
      unit: 'cuộc',
      plan: '2',
      lastYear: '2',
      reached: steady(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2),
      fact: true,
    },
    { ...onTime, lastYear: '98', reached: all('100') },
  ],
  dths: [
    { ...onTime, lastYear: '97', reached: all('100') },
    {
      title: 'Tin báo, tố giác được giải quyết đúng hạn',
      measure: 'percent',
      unit: '%',
      plan: '95',
      lastYear: '94',
      reached: steady(95, 95, 96, 96, 96, 96, 97, 97, 97, 97, 97),
    },
    {
      title: 'Buổi tuyên truyền phòng ngừa vi phạm',
      measure: 'number',
      unit: 'buổi',
      plan: '12',
      lastYear: '12',
      reached: steady(1, 2, 2, 3, 4, 6, 7, 8, 9, 10, 11),
    },
  ],
  tapchi: [
    {
      title: 'Số tạp chí thường kỳ xuất bản so với kế hoạch',
      measure: 'percent',
      unit: '%',
      plan: '100',
      lastYear: '100',
      reached: all('100'),
      fact: true,
    },
    {
      title: 'Số đặc biệt',
      measure: 'number',
      unit: 'số',
      plan: '1',
      lastYear: '1',
      reached: steady(0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1),
      fact: true,
    },
    {
      title: 'Bản tin Media',
      measure: 'number',
      unit: 'bản tin',
      plan: '24',
      lastYear: '20',
      reached: steady(2, 4, 6, 8, 10, 13, 15, 18, 20, 23, 25),
    },
  ],
  da1: [
    {
      title: 'Khối lượng dự án hoàn thành theo tiến độ',
      measure: 'percent',
      unit: '%',
      plan: '100',
      lastYear: '96',
      reached: steady(6, 14, 22, 31, 40, 49, 58, 68, 79, 90, 100),
    },
    {
      title: 'Nghiệm thu giai đoạn',
      measure: 'milestone',
      unit: '',
      plan: null,
      planText: 'Nghiệm thu trước 30/9',
      lastYear: null,
      reached: { month: 9 },
    },
    discipline,
  ],
}
