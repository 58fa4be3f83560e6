import type { Block, Paper } from '#ground/papers/paper.ts'
import { rankAndName } from '#ground/people/actor.ts'
import type { Member, Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import { dayInVietnam } from '#law/kernel/day.ts'
import { speaking } from '#plumbing/language.ts'
import { planLine, type Target } from '../target/target.ts'
import { commitmentsOf, type Pledge, type PledgeSignature } from './pledge.ts'

type Parts = { year: Year; pledge: Pledge; signatures: PledgeSignature[]; targets: Target[] }

/** “Bản giao ước thi đua”: the promise of all members, with every signature and, behind it, every target. */
export function pledgePaperOf(parts: Parts): Paper {
  return speaking('vi', () => drawn(parts))
}

function drawn({ year, pledge, signatures, targets }: Parts): Paper {
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
      { kind: 'list', mark: 'number', items: commitmentsOf(pledge) },
      signatureTable(year.members, signatures),
    ],
    signatures: [],
    recipients: [],
    annexes: [
      { name: 'Phụ lục', title: 'Chỉ tiêu thi đua của các đơn vị', blocks: [targetTable(year, targets)] },
    ],
    ...(pledge.illustrative || targets.some((target) => target.illustrative)
      ? { illustrativeNote: 'Lời giao ước hoặc chỉ tiêu trong bản này có phần minh họa.' }
      : {}),
  }
}

function paragraphs(text: string): Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim() }))
}

function signatureTable(members: Member[], signatures: PledgeSignature[]): Block {
  const by = new Map(signatures.map((one) => [one.agencyId, one]))
  return {
    kind: 'table',
    caption: 'Thủ trưởng các đơn vị đã ký',
    columns: [
      { head: 'TT', align: 'center', width: 1 },
      { head: 'Đơn vị', width: 5 },
      { head: 'Người ký', width: 5 },
      { head: 'Ngày ký', align: 'center', width: 2.4 },
    ],
    rows: members.map((member, index) => {
      const one = by.get(member.id)
      return [
        String(index + 1),
        member.name,
        one ? [rankAndName(one), one.post].filter(Boolean).join(', ') : '',
        one ? vnDay(dayInVietnam(one.at)) : '',
      ]
    }),
  }
}

function targetTable(year: Year, targets: Target[]): Block {
  const rows = year.members.flatMap((member) =>
    targets
      .filter((target) => target.agencyId === member.id)
      .map((target) => [member.name, target.title, planLine(target), vnDay(target.deadlineOn)]),
  )
  return {
    kind: 'table',
    columns: [
      { head: 'Đơn vị', width: 4 },
      { head: 'Chỉ tiêu', width: 6 },
      { head: 'Kế hoạch', width: 3 },
      { head: 'Thời hạn', align: 'center', width: 2.4 },
    ],
    rows,
  }
}
