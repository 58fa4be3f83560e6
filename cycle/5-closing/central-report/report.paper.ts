import { leadSignature } from '#ground/papers/frame.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import type { Head } from '#ground/people/heads.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Conference } from '../conference/conference.ts'
import { hasIllustrative, type ReportBlock, type ReportSection, wordsOf } from './central-report.ts'

type Written = {
  year: Year
  conference: Conference
  reference: string
  sections: ReportSection[]
  head: Head | undefined
}

/** “Báo cáo trung tâm” on paper: the same words, the figures without their links. */
export function reportPaper({ year, conference, reference, sections, head }: Written): Paper {
  const illustrative = hasIllustrative(sections)
  return {
    form: 'report',
    superior: year.organisationName,
    issuer: year.clusterName,
    reference,
    place: '',
    day: conference.heldOn,
    typeName: 'Báo cáo',
    abstract: aboutOf(conference.title),
    underTitle: 'Báo cáo trung tâm trình bày tại hội nghị',
    legalBasis: [],
    addressedTo: [],
    blocks: sections.flatMap(sectionBlocks),
    signatures: [leadSignature(year, head)],
    recipients: [`Thủ trưởng ${year.organisationName}`, 'Các cơ quan, đơn vị thành viên', 'Lưu: VT'],
    ...(illustrative ? { illustrativeNote: 'Dấu * đứng sau số liệu, nội dung minh họa.' } : {}),
  }
}

/** What a conference is about: “Hội nghị tổng kết …” gives “Tổng kết …”. */
function aboutOf(title: string): string {
  const rest = title.replace(/^hội nghị\s+/i, '')
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1)
}

function sectionBlocks(section: ReportSection): Block[] {
  return [
    { kind: 'heading', level: 1, text: `${section.number}. ${section.title.toLocaleUpperCase('vi')}` },
    ...section.blocks.map(paperBlock),
    ...(section.agencies ?? []).flatMap((agency, i): Block[] => [
      { kind: 'heading', level: 2, text: `${i + 1}. ${agency.name}` },
      ...agency.blocks.map(paperBlock),
    ]),
  ]
}

function paperBlock(block: ReportBlock): Block {
  if (block.kind === 'heading') return { kind: 'heading', level: 2, text: block.text }
  if (block.kind === 'paragraph') return { kind: 'paragraph', text: wordsOf(block.parts) }
  if (block.kind === 'list') return { kind: 'list', mark: 'dash', items: block.items.map(wordsOf) }
  return {
    kind: 'table',
    caption: block.caption,
    columns: block.columns,
    rows: block.rows.map((row) => row.map(wordsOf)),
  }
}
