import { ratingLabel } from '#ground/merit/labels.ts'
import { type Frame, framed } from '#ground/papers/frame.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import { column, paragraph, paragraphs, tableOr, title } from '#ground/papers/pieces.ts'
import { vnDay } from '#kit/format.ts'
import { awardNameOn, awardOf } from '#law/awards/catalogue.ts'
import type { Form } from '#law/dossiers/forms.ts'
import type { Rating } from '#law/kernel/history.ts'
import { speaking } from '#plumbing/language.ts'
import type { Dossier } from '../dossier-of.store.ts'
import type { Facts } from './facts.store.ts'

/** What an achievement report says, from the records and what was typed. */
export type Reported = {
  frame: Frame
  dossier: Dossier
  form: Form | null
  facts: Facts
  words: string
  typed: { features: string; leadership: string }
}

/** “Báo cáo thành tích” of a person: who he is, what he did, what he was given. */
export function personReport(of: Reported): Paper {
  const { dossier, facts, words, typed } = of
  const lines = [
    { label: 'Họ và tên', value: dossier.recipient },
    { label: 'Cấp bậc', value: dossier.rank },
    { label: 'Ngày, tháng, năm sinh', value: facts.bornOn ? vnDay(facts.bornOn) : '' },
    { label: 'Giới tính', value: genderWords(facts.gender) },
    { label: 'Chức vụ, đơn vị', value: facts.posts[0] ?? dossier.agencyName },
    { label: 'Trình độ, học hàm, học vị', value: typed.features },
  ]
  return {
    ...framed(of.frame, 'sheet', []),
    ...headOf(of),
    blocks: [
      title('I. SƠ LƯỢC LÝ LỊCH'),
      known(lines),
      title('II. NHIỆM VỤ VÀ THÀNH TÍCH ĐẠT ĐƯỢC'),
      ...duties(typed.leadership, 'Chức trách, nhiệm vụ được giao'),
      ...achieved(of),
      ...yearsBlocks(of),
      ...worksBlocks(of),
      title('III. KHEN THƯỞNG ĐÃ ĐƯỢC NHẬN'),
      ...awardBlocks(of),
    ],
    signatures: [
      { side: 'left', post: `Thủ trưởng ${dossier.agencyName}\nxác nhận`, name: '', note: '(Ký, đóng dấu)' },
      { side: 'right', post: 'Người báo cáo', rank: dossier.rank, name: dossier.recipient },
    ],
    ...noteOf(of, words),
  }
}

/** The same of a collective: what it is, what it did, how it was led, what it was given. */
export function collectiveReport(of: Reported): Paper {
  const { frame, dossier, words, typed } = of
  return {
    ...framed(frame, 'report', ['Hội đồng Thi đua - Khen thưởng cấp trên']),
    ...headOf(of),
    blocks: [
      title('I. ĐẶC ĐIỂM, TÌNH HÌNH'),
      known([
        { label: 'Tên tập thể', value: dossier.recipient },
        {
          label: 'Đơn vị cấp trên trực tiếp',
          value: dossier.collectiveId ? dossier.agencyName : frame.superior,
        },
        { label: 'Quân số, tổ chức', value: typed.features },
      ]),
      title('II. CHỨC NĂNG, NHIỆM VỤ VÀ THÀNH TÍCH ĐẠT ĐƯỢC'),
      ...achieved(of),
      ...yearsBlocks(of),
      ...duties(typed.leadership, 'Lãnh đạo, chỉ huy, xây dựng tổ chức đảng, đoàn thể'),
      title('III. KHEN THƯỞNG ĐÃ ĐƯỢC NHẬN'),
      ...awardBlocks(of),
    ],
    ...noteOf(of, words),
  }
}

function headOf({ dossier, frame, form }: Reported): Pick<Paper, 'typeName' | 'abstract'> {
  const award = awardNameOn(dossier.awardCode, frame.day)
  const under = form?.number ? ` (theo Mẫu số ${form.number})` : ''
  return {
    typeName: 'Báo cáo thành tích',
    abstract: `Đề nghị tặng ${awardOf(dossier.awardCode)?.kind === 'title' ? 'danh hiệu ' : ''}${award}${under}`,
  }
}

function known(items: { label: string; value: string }[]): Block {
  return { kind: 'facts', items: items.map((one) => ({ ...one, value: one.value || '……………………………………' })) }
}

function duties(text: string, heading: string): Block[] {
  return text.trim() === '' ? [] : [{ kind: 'heading', level: 2, text: heading }, ...paragraphs(text)]
}

function achieved({ dossier, words }: Reported): Block[] {
  const period =
    dossier.periodFrom && dossier.periodTo
      ? [
          paragraph(
            `Thời gian tính thành tích: từ ngày ${vnDay(dossier.periodFrom)} đến ngày ${vnDay(dossier.periodTo)}.`,
          ),
        ]
      : []
  const said = words.trim() === '' ? dossier.achievement : words
  return [{ kind: 'heading', level: 2, text: 'Thành tích' }, ...period, ...paragraphs(said)]
}

function yearsBlocks({ facts }: Reported): Block[] {
  const rated = facts.years.filter((one) => one.rating !== null)
  if (rated.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Mức độ hoàn thành nhiệm vụ' },
    {
      kind: 'table',
      columns: [column('Năm', 2, 'center'), column('Mức độ', 6), column('Văn bản ghi nhận', 6)],
      rows: rated.map((one) => [String(one.year), ratedAs(one.rating), one.source || '–']),
    },
  ]
}

const ratedAs = (rating: Rating | null): string =>
  rating === null ? '' : speaking('vi', () => ratingLabel(rating))

function worksBlocks({ facts }: Reported): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Sáng kiến, đề tài khoa học, mưu trí sáng tạo được công nhận' },
    tableOr(
      {
        columns: [column('TT', 1, 'center'), column('Tên', 8), column('Công nhận', 5)],
        rows: facts.works.map((one, i) => [
          String(i + 1),
          one.title,
          [one.source, `ngày ${vnDay(one.recognisedOn)}`].filter(Boolean).join(', '),
        ]),
      },
      'Không có.',
    ),
  ]
}

function awardBlocks({ facts }: Reported): Block[] {
  const titles = facts.awards.filter((one) => awardOf(one.code)?.kind === 'title')
  const others = facts.awards.filter((one) => awardOf(one.code)?.kind !== 'title')
  return [
    { kind: 'heading', level: 2, text: '1. Danh hiệu thi đua' },
    awardTable(titles),
    { kind: 'heading', level: 2, text: '2. Hình thức khen thưởng' },
    awardTable(others),
  ]
}

function awardTable(awards: Facts['awards']): Block {
  return tableOr(
    {
      columns: [
        column('Năm', 2, 'center'),
        column('Danh hiệu, hình thức', 6),
        column('Số, ngày, cơ quan quyết định', 8),
      ],
      rows: awards.map((one) => [
        String(one.year),
        awardNameOn(one.code, one.decidedOn),
        `Quyết định số ${one.reference} ngày ${vnDay(one.decidedOn)} của ${one.issuer}`,
      ]),
    },
    'Chưa có.',
  )
}

const genderWords = (gender: string | null) => (gender === 'female' ? 'Nữ' : gender === 'male' ? 'Nam' : '')

/** Where nobody read the form, the paper says so; it never passes for the wording of the law. */
function noteOf({ form, dossier, facts }: Reported, words: string): Pick<Paper, 'illustrativeNote'> {
  const unread = form?.read
    ? 'Các phần trình bày theo lời của chương trình; đối chiếu mẫu trước khi gửi.'
    : 'Mẫu chưa đọc nguyên văn; các phần trình bày theo lời của chương trình, đối chiếu mẫu trước khi gửi.'
  const madeUp =
    dossier.illustrative || facts.illustrative ? ' Trong văn bản có số liệu, nội dung minh họa.' : ''
  const bare = words.trim() === '' ? ' Chưa có báo cáo viết; dùng tóm tắt thành tích của hồ sơ.' : ''
  return { illustrativeNote: `${unread}${bare}${madeUp}` }
}
