import { allowed, hidden } from '#plumbing/verdict.ts'
import type { SheetLine, SheetView } from '../../sheet.ts'

const ordinary: SheetLine = {
  id: '',
  code: '',
  title: '',
  depth: 1,
  isGroup: false,
  part: 'standard',
  kind: 'standard',
  entry: { type: 'points', choices: [] },
  unit: '',
  max: '5',
  plan: null,
  notAssigned: null,
  compulsory: true,
  ownerId: null,
  ownerName: '',
  method: '',
  evidenceAsked: '',
  dueOn: null,
  files: 0,
  marks: {},
  points: {},
  explanations: [],
  isOpen: true,
}

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const aLine = (n: number, own: Partial<SheetLine>): SheetLine => ({ ...ordinary, id: idOf(n), ...own })

/** A made-up sheet of so many lines in groups of ten, all five columns filled, the appraisal open. */
export function aSheetView(count: number): SheetView {
  return {
    slug: 'khoi-co-quan-2022',
    yearName: 2022,
    agency: { id: idOf(999), name: 'Thanh tra Tổng cục' },
    state: {
      agencyId: idOf(999),
      isIssued: true,
      submitted: { self: at, cross: at, owner: at, lead: null, decision: null },
      ownerIds: [],
      checkerId: idOf(998),
      checkerName: 'Cục Hậu cần',
    },
    scorer: 'lead',
    lines: Array.from({ length: count }, (_, i) => (i % 10 === 0 ? aGroup(i) : aLeaf(i))),
    totals: { self: '97.50', cross: '96.25', lead: '96.00', decision: '96.00' },
    filled: 120,
    toFill: 135,
    illustrative: false,
    owners: [],
    outstanding: [],
    may: { save: allowed, submit: hidden, evidence: hidden, explain: hidden },
  }
}

const at = new Date('2022-10-12T03:05:00Z')

function aGroup(n: number): SheetLine {
  const points = { self: '45.00', cross: '44.50', lead: '44.25', decision: '44.25' }
  const title = 'Thực hiện nhiệm vụ chính trị trung tâm, xây dựng chính quy, chấp hành kỷ luật'
  return aLine(n, {
    code: `${n / 10 + 1}`,
    title,
    depth: 0,
    isGroup: true,
    isOpen: false,
    entry: none,
    max: '50',
    points,
  })
}

const none = { type: 'none', choices: [] } satisfies SheetLine['entry']
const figure = { type: 'figure', choices: [] } satisfies SheetLine['entry']

function aLeaf(n: number): SheetLine {
  const isComputed = n % 3 === 0
  const mark = (value: string, points: string, reason = '') => ({
    value,
    reason,
    version: 1,
    round: 1,
    points,
  })
  const own = isComputed ? ['95.5', '92', '92'] : ['4.75', '4.50', '4.50']
  const [self = '', cross = '', lead = ''] = own
  return aLine(n, {
    code: `${Math.floor(n / 10) + 1}.${n % 10}`,
    title: 'Hoàn thành kế hoạch thanh tra, kiểm tra, giám sát trong năm theo chỉ tiêu được giao',
    entry: isComputed ? figure : ordinary.entry,
    unit: isComputed ? 'cuộc' : '',
    plan: isComputed ? '100.0000' : null,
    ownerName: n % 5 === 0 ? 'Phòng Tài chính' : '',
    files: n % 4,
    marks: {
      self: mark(self, '4.75'),
      cross: mark(cross, '4.50', 'Thiếu biên bản của hai cuộc kiểm tra quý III'),
      ...(n % 5 === 0 && { owner: mark(cross, '4.50', 'Theo sổ theo dõi của cơ quan') }),
      lead: mark(lead, '4.50', 'Thống nhất với cơ quan chấm chéo'),
    },
    points: { self: '4.75', cross: '4.50', lead: '4.50', decision: '4.50' },
  })
}
