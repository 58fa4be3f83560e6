import type { Block, Paper, Party } from '#ground/papers/paper.ts'
import { column, counted, paragraph, paragraphs, title } from '#ground/papers/pieces.ts'
import { numberInWords } from '#ground/papers/words.ts'
import { rankAndName } from '#ground/people/actor.ts'
import type { Head } from '#ground/people/heads.store.ts'
import type { Member, Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import { dayInVietnam } from '#law/kernel/day.ts'
import { speaking } from '#plumbing/language.ts'
import { targetAnnexes } from '../target/target.annex.ts'
import { isCounted, type Target } from '../target/target.ts'
import { commitmentsOf, type Pledge, type PledgeSignature } from './pledge.ts'

type Parts = { year: Year; pledge: Pledge; signatures: PledgeSignature[]; targets: Target[]; heads?: Head[] }

/** “Bản giao ước thi đua”: the parties, what they promise, their targets, and the signature of every member. */
export function pledgePaperOf(parts: Parts): Paper {
  return speaking('vi', () => drawn(parts))
}

function drawn(parts: Parts): Paper {
  const { year, pledge, targets } = parts
  return {
    form: 'sheet',
    superior: year.organisationName,
    issuer: year.clusterName,
    reference: '',
    place: '',
    day: pledge.signingOn,
    typeName: 'Bản giao ước thi đua',
    abstract: `Năm ${year.year}`,
    legalBasis: [],
    addressedTo: [],
    blocks: [
      ...paragraphs(pledge.preamble),
      title('I. CÁC ĐƠN VỊ KÝ GIAO ƯỚC'),
      partyTable(parts),
      title('II. NỘI DUNG GIAO ƯỚC'),
      { kind: 'list', mark: 'number', items: commitmentsOf(pledge) },
      title('III. CHỈ TIÊU THI ĐUA'),
      paragraph(targetSentence(targets)),
      title('IV. CAM KẾT THỰC HIỆN'),
      ...promises(year),
    ],
    signatures: [],
    parties: year.members.map((member) => partyOf(member, parts)),
    partyColumns: 2,
    recipients: [],
    annexes: targetAnnexes(year.members, targets),
    ...(pledge.illustrative || targets.some((target) => target.illustrative)
      ? { illustrativeNote: 'Lời giao ước hoặc chỉ tiêu trong bản này có phần minh họa.' }
      : {}),
  }
}

/** Who signs for a member: whoever has signed, else its head. */
function signerOf(member: Member, { signatures, heads = [] }: Parts) {
  return (
    signatures.find((one) => one.agencyId === member.id) ?? heads.find((one) => one.agencyId === member.id)
  )
}

function partyTable(parts: Parts): Block {
  const { year, signatures } = parts
  const signed = new Map(signatures.map((one) => [one.agencyId, one.at]))
  return {
    kind: 'table',
    columns: [
      column('TT', 1, 'center'),
      column('Đơn vị', 5.2),
      column('Đại diện, chức vụ', 5.4),
      column('Ngày ký', 2.4, 'center'),
    ],
    rows: year.members.map((member, i) => {
      const one = signerOf(member, parts)
      const at = signed.get(member.id)
      return [
        ...[String(i + 1), member.name],
        one ? [rankAndName(one), one.post].filter(Boolean).join(', ') : '',
        at ? vnDay(dayInVietnam(at)) : '',
      ]
    }),
  }
}

function targetSentence(targets: Target[]): string {
  if (targets.length === 0) return 'Các đơn vị chưa đăng ký chỉ tiêu bằng số liệu.'
  const units = new Set(targets.map((one) => one.agencyId)).size
  const figures = targets.filter(isCounted).length
  return `${counted(units)} đơn vị đăng ký ${counted(targets.length)} chỉ tiêu, trong đó ${counted(figures)} chỉ tiêu tính bằng số lượng hoặc tỷ lệ phần trăm, ${counted(targets.length - figures)} chỉ tiêu theo mốc hoàn thành hoặc mức xếp loại (Phụ lục kèm theo). Chỉ tiêu này là căn cứ kiểm tra, chấm điểm và bình xét cuối năm.`
}

function promises(year: Year): Block[] {
  const word = year.word === 'block' ? 'Khối' : 'Cụm'
  const copies = year.members.length
  return [
    paragraph(
      'Các đơn vị ký giao ước cam kết tổ chức thực hiện đầy đủ nội dung, chỉ tiêu trên; hằng tháng báo cáo kết quả; chịu sự kiểm tra, chấm điểm của các đơn vị bạn và cùng giúp nhau hoàn thành nhiệm vụ.',
    ),
    paragraph(
      `${word} trưởng theo dõi, đôn đốc, tổng hợp kết quả, báo cáo tại hội nghị sơ kết, tổng kết. Bản giao ước có hiệu lực từ ngày ký đến hết ngày ${vnDay(year.endsOn)}; được lập thành ${copies} (${numberInWords(copies)}) bản có giá trị như nhau, mỗi đơn vị giữ một bản.`,
    ),
  ]
}

function partyOf(member: Member, parts: Parts): Party {
  const signed = parts.signatures.find((one) => one.agencyId === member.id)
  return {
    authority: member.name,
    post: signed?.post ?? signerOf(member, parts)?.post ?? 'Thủ trưởng',
    rank: signed?.rank ?? '',
    name: signed?.name ?? '',
    ...(signed ? {} : { note: '(Ký, ghi rõ họ tên)' }),
  }
}
