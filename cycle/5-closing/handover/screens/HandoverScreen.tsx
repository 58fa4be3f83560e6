import { TellNews } from '#ground/news/screens/TellNews.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { HandoverView } from '../handover.view.ts'

export function HandoverScreen(view: HandoverView) {
  const { handover, slug, yearName, papers } = view
  const minutes = papers.find((paper) => paper.code === 'handover-minutes')
  return (
    <Page
      heading={t('Bàn giao cụm trưởng')}
      sub={t('Năm {year} sang năm {next}', { year: yearName, next: yearName + 1 })}
      act={
        minutes ? (
          <Button href={`/papers/${minutes.id}`}>{t('Mở biên bản bàn giao')}</Button>
        ) : (
          <Button href={`/years/${slug}/closing`} kind="quiet">
            {t('Về trang tổng kết')}
          </Button>
        )
      }
    >
      {handover ? (
        <Done handover={handover} heldOn={view.heldOn} />
      ) : (
        <Empty
          title={t('Chưa bàn giao; {lead} đang là Cụm trưởng.', {
            lead: view.leadName || t('chưa có đơn vị'),
          })}
          how={t('Bàn giao diễn ra khi kết thúc hội nghị tổng kết, trước người chứng kiến.')}
        />
      )}
      <Papers papers={papers} />
      <Panel heading={t('Việc chuyển sang năm sau')} id="work">
        {handover?.openWork && <p>{handover.openWork}</p>}
        <Sheet
          caption={t('Hạn chế phải khắc phục, phương hướng và yêu cầu')}
          rows={view.work}
          rowKey={(row) => row.id}
          columns={[
            { head: t('Việc'), title: true, wide: true, cell: (row) => row.statement },
            { head: t('Đơn vị'), cell: (row) => row.agencyName || t('Cả cụm') },
          ]}
          empty={<Empty title={t('Chưa ghi hạn chế, phương hướng nào.')} />}
        />
      </Panel>
      <TellNews slug={slug} />
    </Page>
  )
}

function Done({
  handover,
  heldOn,
}: {
  handover: NonNullable<HandoverView['handover']>
  heldOn: string | null
}) {
  return (
    <Panel heading={t('Bàn giao')} aside={<Pill kind="ok">{t('đã bàn giao')}</Pill>} id="handover">
      <Facts
        items={[
          [t('Bên giao'), handover.fromName],
          [t('Bên nhận'), handover.toName],
          [t('Ngày bàn giao'), vnDay(heldOn)],
          [t('Nhận nhiệm vụ từ ngày'), vnDay(handover.effectiveOn)],
          [t('Người chứng kiến'), handover.witness],
        ]}
      />
    </Panel>
  )
}

export function Papers({ papers }: { papers: HandoverView['papers'] }) {
  if (papers.length === 0) return null
  return (
    <Panel heading={t('Văn bản')} id="papers">
      <Sheet
        caption={t('Văn bản đã lập khi tổng kết')}
        rows={papers}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Văn bản'), title: true, cell: (row) => <a href={`/papers/${row.id}`}>{row.title}</a> },
          { head: t('Số'), cell: (row) => row.reference || '–' },
          { head: t('Ngày'), cell: (row) => vnDay(row.issuedOn) },
          {
            head: t('Tải về'),
            cell: (row) => (
              <>
                <a href={`/papers/${row.id}/docx`}>Word</a> · <a href={`/papers/${row.id}/pdf`}>PDF</a>
              </>
            ),
          },
        ]}
      />
    </Panel>
  )
}
