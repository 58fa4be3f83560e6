import { leadSignature } from '#ground/papers/frame.ts'
import type { Block, Paper, PaperColumn } from '#ground/papers/paper.ts'
import { citedInFull, counted, withinSentence } from '#ground/papers/pieces.ts'
import type { Head } from '#ground/people/heads.store.ts'
import type { OpinionOutcome } from '#ground/posting/opinions/opinion.ts'
import { outcomeWords } from '#ground/posting/opinions/opinion.ts'
import type { Posting } from '#ground/posting/posting.ts'
import type { PostingRule } from '#ground/posting/rule.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import type { ListedEntry } from './listing.ts'

// Papers are written in Vietnamese whatever the reader's language.

type Terms = Pick<
  Posting,
  'title' | 'place' | 'placeWords' | 'days' | 'ownRule' | 'postedOn' | 'endsOn' | 'rule' | 'digest'
>
type Written = {
  year: Year
  terms: Terms
  entries: ListedEntry[]
  head: Head | undefined
  reference: string
  day: Day
  illustrative: boolean
}

/** “Thông báo công khai danh sách”: where, how long, by what rule, and the list itself. */
export function noticePaper(of: Written): Paper {
  const { terms, entries } = of
  return {
    ...frameOf(of),
    form: 'notice',
    typeName: 'Thông báo',
    abstract: `Về việc công khai ${terms.title.charAt(0).toLowerCase()}${terms.title.slice(1)}`,
    blocks: [
      { kind: 'facts', items: periodFacts(terms) },
      {
        kind: 'paragraph',
        text: 'Cá nhân, tổ chức có ý kiến, kiến nghị, khiếu nại, tố cáo về danh sách gửi trong thời gian công khai, trên trang công khai hoặc trực tiếp tới cơ quan; người gửi nhận mã số để theo dõi việc trả lời.',
      },
      { kind: 'paragraph', text: `Mã kiểm tra danh sách (SHA-256): ${terms.digest}.`, style: 'italic' },
    ],
    annexes: [
      { name: 'Danh sách', title: listTitle(terms.title), blocks: [listTable(entries)], landscape: true },
    ],
  }
}

type Closing = Written & {
  opinions: { outcome: OpinionOutcome | null; count: number }[]
  suspended: number
}

/** “Biên bản kết thúc công khai”: the proof that joins the dossier of every name. */
export function closingPaper(of: Closing): Paper {
  const { year, terms, entries, opinions, suspended } = of
  const all = opinions.reduce((sum, one) => sum + one.count, 0)
  return {
    ...frameOf(of),
    form: 'minutes',
    typeName: 'Biên bản',
    abstract: `Kết thúc công khai ${terms.title.charAt(0).toLowerCase()}${terms.title.slice(1)}`,
    blocks: [
      { kind: 'paragraph', text: `${year.clusterName} lập biên bản kết thúc công khai danh sách như sau:` },
      {
        kind: 'facts',
        items: [
          ...periodFacts(terms),
          { label: 'Số trường hợp công khai', value: counted(entries.length) },
          { label: 'Số ý kiến nhận được', value: counted(all) },
          ...opinions.map(({ outcome, count }) => ({
            label: `Trong đó, ${outcome ? withinSentence(outcomeWords[outcome]) : 'đang xử lý, còn trong hạn trả lời'}`,
            value: counted(count),
          })),
          { label: 'Số trường hợp tạm dừng để xem xét', value: counted(suspended) },
        ],
      },
      {
        kind: 'paragraph',
        text: 'Danh sách được giữ nguyên từ khi công khai đến khi kết thúc; mã kiểm tra danh sách trùng với thông báo công khai. Các trường hợp không bị tạm dừng được chuyển sang lập tờ trình.',
      },
      { kind: 'paragraph', text: `Mã kiểm tra danh sách (SHA-256): ${terms.digest}.`, style: 'italic' },
    ],
    annexes: [
      { name: 'Danh sách', title: listTitle(terms.title), blocks: [listTable(entries)], landscape: true },
    ],
  }
}

function frameOf({ year, head, reference, day, illustrative }: Written) {
  return {
    superior: year.organisationName,
    issuer: year.clusterName,
    reference,
    place: '',
    day,
    legalBasis: [],
    addressedTo: [],
    signatures: [leadSignature(year, head)],
    recipients: ['Các cơ quan, đơn vị thành viên', 'Lưu: VT'],
    ...(illustrative ? { illustrativeNote: 'Số liệu minh họa.' } : {}),
  }
}

function periodFacts(terms: Terms) {
  const where = terms.place === 'portal' ? 'Trên cổng thông tin của cơ quan' : 'Trong nội bộ cơ quan'
  return [
    { label: 'Nơi công khai', value: terms.placeWords ? `${where}; ${terms.placeWords}` : where },
    {
      label: 'Thời gian',
      value: `${counted(terms.days)} ngày làm việc, từ ngày ${vnDay(terms.postedOn)} đến hết ngày ${vnDay(terms.endsOn)}`,
    },
    { label: 'Căn cứ', value: citedInFull(basisWords(terms.rule, terms.ownRule)) },
  ]
}

/** The rule as papers keep it. */
function basisWords(rule: PostingRule, ownRule: string): string {
  const own = ownRule === '' ? [] : [ownRule]
  const law = rule.kind === 'own' ? [] : [`${rule.citation.place}, ${rule.citation.instrument}`]
  return [...law, ...own].join('; ')
}

/** The annex is called a list already. */
function listTitle(title: string): string {
  const rest = title.replace(/^danh sách\s+/i, '')
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1)
}

const columns: PaperColumn[] = [
  { head: 'TT', align: 'center', width: 1 },
  { head: 'Tập thể, cá nhân', width: 5 },
  { head: 'Cơ quan, đơn vị', width: 5 },
  { head: 'Danh hiệu, hình thức', width: 4 },
  { head: 'Thành tích', width: 7 },
]

function listTable(entries: ListedEntry[]): Block {
  const rows = entries.map((one) => [
    String(one.position),
    one.recipient,
    one.agencyName,
    awardName(one.awardCode),
    one.achievement,
  ])
  return { kind: 'table', columns, rows }
}
