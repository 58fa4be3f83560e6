import { PaperSheet } from '#ground/papers/screens/PaperSheet.tsx'
import { Page } from '#kit/page/page.tsx'
import { Button, Notice } from '#kit/parts.tsx'
import { Pager } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { ReportSection } from '../central-report.ts'
import type { ReportView } from '../central-report.view.ts'
import { ReportBlocks } from './ReportBlocks.tsx'

/** The central report: live, with every figure opening its source; after the closing, the paper as it was fixed. */
export function CentralReportScreen(view: ReportView) {
  const { slug, yearName, fixed } = view
  return (
    <Page
      heading={t('Báo cáo trung tâm năm {year}', { year: yearName })}
      sub={
        fixed
          ? t('Bản chính thức, số {reference}', { reference: fixed.reference })
          : t('Bản đang viết từ số liệu hôm nay')
      }
      act={
        fixed ? (
          <Button href={`/papers/${fixed.id}`}>{t('Mở văn bản')}</Button>
        ) : (
          <Button href={`/years/${slug}/conference`} kind="quiet">
            {t('Về hội nghị')}
          </Button>
        )
      }
    >
      {fixed ? <Fixed view={view} fixed={fixed} /> : <Live view={view} />}
    </Page>
  )
}

function Fixed({ view, fixed }: { view: ReportView; fixed: NonNullable<ReportView['fixed']> }) {
  return (
    <>
      <PaperSheet layout={fixed.layout} />
      <Pager
        page={view.page}
        pages={view.pages}
        href={(n) => `/years/${view.slug}/central-report?page=${n}`}
      />
    </>
  )
}

function Live({ view }: { view: ReportView }) {
  return (
    <>
      <Notice>
        {t('Mỗi con số mở trang nguồn của nó. Sửa số liệu ở trang nguồn, báo cáo tự viết lại.')}{' '}
        {t('Dấu * chỉ số liệu minh họa.')}
      </Notice>
      <nav class="tabs" aria-label={t('Các phần của báo cáo')}>
        {view.sections.map((section) => (
          <a key={section.id} href={`#${section.id}`} lang="vi">
            {section.number}. {section.title}
          </a>
        ))}
      </nav>
      <article class="paper" lang="vi">
        {view.sections.map((section) => (
          <Section key={section.id} section={section} view={view} />
        ))}
      </article>
    </>
  )
}

function Section({ section, view }: { section: ReportSection; view: ReportView }) {
  return (
    <section id={section.id}>
      <h3>
        {section.number}. {section.title}
      </h3>
      <ReportBlocks blocks={section.blocks} />
      {section.agencies?.map((agency, i) => (
        <section key={agency.agencyId} id={`agency-${agency.agencyId}`}>
          <h4>
            {view.first + i}. {agency.name}
          </h4>
          <ReportBlocks blocks={agency.blocks} />
        </section>
      ))}
      {section.agencies && (
        <Pager
          page={view.page}
          pages={view.pages}
          href={(n) => `/years/${view.slug}/central-report?page=${n}#agencies`}
        />
      )}
    </section>
  )
}
