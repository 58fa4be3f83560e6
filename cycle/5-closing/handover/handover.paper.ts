import { leadPost } from '#ground/papers/frame.ts'
import type { Paper, Signature } from '#ground/papers/paper.ts'
import { dashes, fullStops, openLine } from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import type { Head } from '#ground/people/heads.store.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'

type Written = {
  year: Year
  reference: string
  heldOn: Day
  place: string
  from: { id: string; name: string }
  to: { id: string; name: string }
  effectiveOn: Day
  witness: string
  /** What the old lead did in the year, from the records. */
  done: string[]
  openWork: string
  tasks: string[]
  papers: string[]
  heads: Head[]
}

/** “Biên bản bàn giao cụm trưởng”: both parties, what is done, what stays open, what is handed on, the witness. */
export function handoverPaper(of: Written): Paper {
  return {
    form: 'minutes',
    superior: of.year.organisationName,
    issuer: of.year.clusterName,
    reference: of.reference,
    place: '',
    day: of.heldOn,
    typeName: 'Biên bản',
    abstract: `Bàn giao nhiệm vụ ${leadPost(of.year)} năm ${of.year.year + 1} của ${of.year.clusterName}`,
    legalBasis: [],
    addressedTo: [],
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Thời gian', value: writtenDay(of.heldOn) },
          { label: 'Địa điểm', value: of.place || openLine },
          { label: 'Bên giao', value: of.from.name },
          { label: 'Bên nhận', value: of.to.name },
          { label: 'Người chứng kiến', value: of.witness },
        ],
      },
      { kind: 'heading', level: 1, text: 'I. NỘI DUNG BÀN GIAO' },
      {
        kind: 'paragraph',
        text: `${of.from.name} đã làm Cụm trưởng ${of.year.clusterName} năm ${of.year.year} và bàn giao nhiệm vụ Cụm trưởng cho ${of.to.name}. Bên nhận làm Cụm trưởng kể từ ngày ${vnDay(of.effectiveOn)}.`,
      },
      { kind: 'heading', level: 1, text: 'II. VIỆC ĐÃ LÀM' },
      { kind: 'list', mark: 'dash', items: fullStops(of.done) },
      { kind: 'heading', level: 1, text: 'III. VIỆC CÒN TIẾP TỤC' },
      ...openWorkBlocks(of),
      { kind: 'heading', level: 1, text: 'IV. TÀI LIỆU BÀN GIAO' },
      { kind: 'list', mark: 'number', items: fullStops(of.papers) },
      { kind: 'heading', level: 1, text: 'V. KINH PHÍ, CON DẤU, TÀI KHOẢN' },
      { kind: 'facts', items: leftByHand },
      {
        kind: 'paragraph',
        text: 'Biên bản được đọc lại, các bên thống nhất và cùng ký; mỗi bên giữ một bản.',
      },
    ],
    signatures: signatures(of),
    recipients: [],
  }
}

// The records do not keep these of a cluster; the parties write them in before they sign.
const leftByHand = [
  { label: 'Kinh phí hoạt động của Cụm còn lại', value: '…………………… đồng' },
  { label: 'Con dấu, tài khoản, thiết bị', value: '…………………………………………' },
]

function openWorkBlocks({ openWork, tasks }: Written): Paper['blocks'] {
  const said = openWork
    .split('\n')
    .filter(Boolean)
    .map((text) => ({ kind: 'paragraph' as const, text }))
  if (tasks.length > 0) return [...said, dashes(tasks)]
  return said.length > 0 ? said : [{ kind: 'paragraph', text: 'Không có việc nào còn dở dang.' }]
}

function signatures({ from, to, witness, heads }: Written): Signature[] {
  const signer = (agencyId: string) => heads.find((head) => head.agencyId === agencyId)
  const party = (side: 'left' | 'right', words: string, agencyId: string): Signature => {
    const head = signer(agencyId)
    return {
      side,
      authority: words,
      post: head?.post ?? 'Thủ trưởng',
      rank: head?.rank ?? '',
      name: head?.name ?? '',
    }
  }
  return [
    party('left', 'Đại diện bên giao', from.id),
    party('right', 'Đại diện bên nhận', to.id),
    { side: 'centre', post: 'Người chứng kiến', name: witness },
  ]
}
