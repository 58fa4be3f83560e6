import { type Layout, layOut } from '#ground/papers/layout.ts'
import { paged } from '#ground/papers/paging.ts'
import { findPaper, papersAbout } from '#ground/papers/papers.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { conferenceOf } from '../conference/conference.store.ts'
import { hasIllustrative, type ReportSection } from './central-report.ts'
import { composeCentralReport } from './compose.ts'
import { centralReportFacts } from './facts.store.ts'

const agenciesPerPage = 10

type Fixed = { id: string; title: string; reference: string; layout: Layout }
export type ReportView = {
  slug: string
  yearName: number
  sections: ReportSection[]
  page: number
  pages: number
  agencies: number
  first: number
  fixed: Fixed | null
  illustrative: boolean
}

/** The report as it stands: written from the facts while the year is open, the fixed paper afterwards. */
export async function showCentralReport(db: Db, year: Year, asked: number): Promise<ReportView> {
  const shown = { slug: year.slug, yearName: year.year, agencies: year.members.length }
  const fixed = year.closedAt ? await fixedReport(db, year) : null
  if (fixed) {
    const { layout, page, pages } = paged(fixed.layout, asked)
    return { ...shown, sections: [], page, pages, first: 1, fixed: { ...fixed, layout }, illustrative: false }
  }
  const pages = Math.max(1, Math.ceil(year.members.length / agenciesPerPage))
  const page = Math.min(asked, pages)
  const start = (page - 1) * agenciesPerPage
  const members = year.members.slice(start, start + agenciesPerPage)
  const sections = composeCentralReport(await centralReportFacts(db, year), members)
  return {
    ...shown,
    sections,
    page,
    pages,
    first: start + 1,
    fixed: null,
    illustrative: hasIllustrative(sections),
  }
}

async function fixedReport(db: Db, year: Year): Promise<Fixed | null> {
  const conference = await conferenceOf(db, year.id)
  const papers = conference ? await papersAbout(db, [conference.id]) : []
  const made = papers.find((paper) => paper.code === 'central-report')
  const paper = made && (await findPaper(db, made.id))
  return paper
    ? { id: paper.id, title: paper.title, reference: paper.reference, layout: layOut(paper.content) }
    : null
}
