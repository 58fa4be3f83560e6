import type { Duty } from '#ground/people/actor.ts'
/** Everybody here is made up ("Mẫu" stands in each name), but for the two whom the news item names. */
export type SeasonPerson = {
  account: string | null
  name: string
  rank: string
  agency: string
  title: string
  duties: Duty[]
  gender: 'female' | 'male'
  personClass: 'departmentLeader' | 'otherLeader' | 'direct'
  council?: 'chair' | 'viceChair' | 'member' | 'secretary'
  illustrative?: boolean
}

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ']
const given = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Đức',
  'Giang',
  'Hạnh',
  'Khánh',
  'Lan',
  'Minh',
  'Nga',
  'Oanh',
  'Phúc',
  'Quang',
  'Sơn',
  'Tâm',
  'Uyên',
  'Vân',
  'Xuân',
  'Yến',
]

/** The ten agencies by the short key that their example accounts begin with. */
export const agencyKeys = ['btm', 'ct', 'qlcn', 'hc', 'tc', 'ubkt', 'ttr', 'dths', 'tapchi', 'da1'] as const
export type AgencyKey = (typeof agencyKeys)[number]

const inCouncil = new Set<string>(['ct', 'btm', 'qlcn', 'hc', 'tc', 'ubkt', 'ttr'])

function agencyPeople(key: AgencyKey, index: number): SeasonPerson[] {
  const named = (shift: number) =>
    `${family[(index + shift) % 10]} Mẫu ${given[(index * 3 + shift * 7) % 20]}`
  const base = { agency: key, gender: 'male', illustrative: true } as const
  return [
    {
      ...base,
      account: `${key}.thutruong`,
      name: named(0),
      rank: 'Đại tá',
      title: 'Thủ trưởng cơ quan',
      duties: ['head'],
      personClass: 'departmentLeader',
      ...(inCouncil.has(key) ? { council: key === 'ct' ? ('viceChair' as const) : ('member' as const) } : {}),
    },
    {
      ...base,
      account: `${key}.canbo`,
      name: named(1),
      rank: 'Đại úy',
      title: 'Trợ lý thi đua, khen thưởng',
      duties: ['officer'],
      personClass: 'direct',
      gender: index % 3 === 0 ? 'female' : 'male',
    },
    {
      ...base,
      account: null,
      name: named(2),
      rank: 'Thiếu tá',
      title: 'Trợ lý',
      duties: [],
      personClass: 'direct',
      gender: index % 2 === 0 ? 'female' : 'male',
    },
    {
      ...base,
      account: null,
      name: named(3),
      rank: 'Thượng úy',
      title: 'Nhân viên',
      duties: [],
      personClass: 'direct',
      gender: 'female',
    },
    {
      ...base,
      account: null,
      name: named(4),
      rank: 'Trung tá',
      title: 'Trưởng ban',
      duties: [],
      personClass: 'otherLeader',
    },
  ]
}

const made = { illustrative: true, gender: 'male' } as const

/** Everybody of the example season. */
export const seasonPeople: SeasonPerson[] = [
  {
    account: null,
    name: 'Nguyễn Việt Hùng',
    rank: 'Thiếu tướng',
    agency: 'organisation',
    title: 'Phó Chính ủy Tổng cục CNQP',
    duties: [],
    gender: 'male',
    personClass: 'departmentLeader',
  },
  {
    account: null,
    name: 'Tống Xuân Đức',
    rank: 'Đại tá',
    agency: 'ct',
    title: 'Phó Chủ nhiệm Chính trị Tổng cục',
    duties: [],
    gender: 'male',
    personClass: 'departmentLeader',
  },
  ...agencyKeys.flatMap(agencyPeople),
  {
    ...made,
    account: 'tongcuc.thutruong',
    name: 'Lương Mẫu Trọng',
    rank: 'Thiếu tướng',
    agency: 'organisation',
    title: 'Thủ trưởng Tổng cục',
    duties: ['head'],
    personClass: 'departmentLeader',
    council: 'chair',
  },
  {
    ...made,
    account: 'hoidong.thuky',
    name: 'Hồ Mẫu Thư',
    rank: 'Trung tá',
    agency: 'organisation',
    title: 'Thư ký Hội đồng',
    duties: [],
    personClass: 'direct',
    council: 'secretary',
    gender: 'female',
  },
  {
    ...made,
    account: 'bientap',
    name: 'Tô Mẫu Văn',
    rank: 'Thiếu tá',
    agency: 'tapchi',
    title: 'Biên tập viên',
    duties: ['editor', 'editorInChief'],
    personClass: 'direct',
  },
  {
    ...made,
    account: 'phongvien',
    name: 'Lê Mẫu Phóng',
    rank: 'Đại úy',
    agency: 'tapchi',
    title: 'Phóng viên',
    duties: ['reporter'],
    personClass: 'direct',
  },
  {
    ...made,
    account: 'kiemduyet',
    name: 'Cao Mẫu Duyệt',
    rank: 'Đại úy',
    agency: 'tapchi',
    title: 'Trợ lý bạn đọc',
    duties: ['moderator'],
    personClass: 'direct',
  },
  {
    ...made,
    account: 'quantri',
    name: 'Mạc Mẫu Trị',
    rank: 'Đại úy',
    agency: 'organisation',
    title: 'Quản trị hệ thống',
    duties: ['administrator'],
    personClass: 'direct',
  },
  {
    ...made,
    account: 'ngoaicum.canbo',
    name: 'Khúc Mẫu Ngoại',
    rank: 'Đại úy',
    agency: 'outside',
    title: 'Trợ lý thi đua, khen thưởng',
    duties: ['officer'],
    personClass: 'direct',
  },
]
