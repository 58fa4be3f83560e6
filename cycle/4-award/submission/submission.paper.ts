import { leadPost, leadSignature, shortWord } from '#ground/papers/frame.ts'
import { usualBases } from '#ground/papers/legal-bases.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { counted } from '#ground/papers/pieces.ts'
import type { Head } from '#ground/people/heads.store.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { countByAward, headsInWords, headsOfList, listTable } from './list-words.ts'
import type { ClosedSitting, Listed } from './submission.ts'

type Written = {
  year: Year
  sitting: ClosedSitting
  list: Listed[]
  reference: string
  submittedOn: Day
  head: Head | undefined
}

/** “Tờ trình đề nghị khen thưởng”, with the list as its annex. */
export function submissionPaper({ year, sitting, list, reference, submittedOn, head }: Written): Paper {
  const illustrative = list.some((one) => one.illustrative)
  return {
    form: 'submission',
    superior: year.organisationName,
    issuer: year.clusterName,
    reference,
    place: '',
    day: submittedOn,
    typeName: 'Tờ trình',
    abstract: `Về việc đề nghị khen thưởng năm ${year.year}`,
    legalBasis: usualBases(submittedOn, year.profile),
    addressedTo: [`Thủ trưởng ${year.organisationName}`],
    blocks: [
      {
        kind: 'paragraph',
        text: `Căn cứ kết quả thi đua năm ${year.year} của ${year.clusterName} và kết quả phiên họp ngày ${vnDay(sitting.heldOn)} của ${sitting.councilName}, ${leadPost(year)} đề nghị khen thưởng ${headsInWords(headsOfList(list))}, gồm:`,
      },
      {
        kind: 'list',
        mark: 'dash',
        items: countByAward(list, submittedOn).map((one) => `${one.name}: ${headsInWords(one.heads)}.`),
      },
      {
        kind: 'paragraph',
        text: `Hội đồng đã xét ${counted(sitting.nominees)} trường hợp, ${counted(sitting.names.length)} trường hợp đủ số phiếu theo quy định; tờ trình này đề nghị ${counted(list.length)} trường hợp (có danh sách kèm theo).`,
      },
      { kind: 'paragraph', text: 'Kính trình Thủ trưởng xem xét, quyết định.' },
    ],
    signatures: [leadSignature(year, head)],
    recipients: ['Như trên', `Các đơn vị thành viên ${shortWord(year)}`, 'Lưu: VT'],
    annexes: [
      {
        name: 'Danh sách',
        title: `Tập thể, cá nhân đề nghị khen thưởng năm ${year.year}`,
        blocks: [listTable(list, submittedOn)],
        landscape: true,
      },
    ],
    ...(illustrative ? { illustrativeNote: 'Số liệu minh họa.' } : {}),
  }
}
