import { stepLabel } from '#cycle/3-selection/dossier/steps.ts'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Cite, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardNameOn } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { postOf } from '../submission.ts'
import type { SubmissionView } from '../submission.view.ts'
import { LevelsPanel } from './LevelsPanel.tsx'

/** One list on its way up. */
export function SubmissionScreen(view: SubmissionView) {
  const { slug, list, state } = view
  const decide = `/years/${slug}/decisions/new?list=${list.id}`
  return (
    <Page
      heading={t('Tờ trình số {reference}', { reference: list.reference })}
      sub={
        <>
          <StatePill state={state} />{' '}
          {t('{count} tên, trình ngày {day}', { count: vnNumber(list.count), day: vnDay(list.submittedOn) })}
        </>
      }
      act={state === 'open' && <Button href={decide}>{t('Xem xét để quyết định')}</Button>}
      wide
    >
      <Panel heading={t('Căn cứ')} id="basis">
        <Facts
          items={[
            [t('Văn bản'), list.paperId && <a href={`/papers/${list.paperId}`}>{list.reference}</a>],
            [t('Loại'), list.kind === 'first' ? t('Trình lần đầu') : t('Trình bổ sung')],
            [
              t('Hội đồng xét'),
              <a href={`/years/${slug}/sittings/${list.sittingId}`}>
                {t('Phiên họp ngày {day}', { day: vnDay(view.heldOn) })}
              </a>,
            ],
            [t('Người lập'), list.signerName],
            [
              t('Quyết định khen thưởng'),
              list.decisionId && (
                <a href={`/years/${slug}/decisions/${list.decisionId}`}>{list.decisionReference}</a>
              ),
            ],
          ]}
        />
      </Panel>
      <LevelsPanel view={view} />
      <ProposersPanel view={view} />
      <NamesPanel view={view} />
      <p>
        <a href={`/years/${slug}/award`}>{t('Về trang khen thưởng của năm')}</a>
      </p>
    </Page>
  )
}

function StatePill({ state }: { state: SubmissionView['state'] }) {
  if (state === 'decided') return <Pill kind="ok">{t('đã có quyết định')}</Pill>
  if (state === 'returned') return <Pill kind="late">{t('bị trả lại')}</Pill>
  return <Pill kind="warn">{t('đang chờ quyết định')}</Pill>
}

function ProposersPanel({ view: { proposers, list } }: { view: SubmissionView }) {
  if (proposers.length === 0) return null
  return (
    <Panel
      heading={t('Ai được đề nghị, theo luật ngày {day}', { day: vnDay(list.submittedOn) })}
      id="proposers"
    >
      <Sheet
        caption={t('Cấp trình của từng danh hiệu, hình thức')}
        rows={proposers}
        rowKey={(row) => `${row.awardCode} ${row.who}`}
        columns={[
          {
            head: t('Danh hiệu, hình thức'),
            title: true,
            cell: (row) => t(awardNameOn(row.awardCode, list.submittedOn)),
          },
          { head: t('Cấp trình'), wide: true, cell: (row) => t(row.who) },
          {
            head: t('Điều khoản'),
            cell: (row) => (
              <>
                <Cite of={row.citation} />{' '}
                {!row.read && <Pill kind="warn">{t('chưa ai đọc nguyên văn')}</Pill>}
              </>
            ),
          },
        ]}
      />
    </Panel>
  )
}

function NamesPanel({ view }: { view: SubmissionView }) {
  const { names, page, pages, slug, list } = view
  return (
    <Panel heading={t('Danh sách kèm theo')} id="names">
      <Sheet
        caption={t('Tập thể, cá nhân trong tờ trình')}
        rows={names}
        rowKey={(row) => row.nominationId}
        columns={[
          {
            head: t('Tập thể, cá nhân'),
            title: true,
            cell: (row) => (
              <>
                {row.recipient} <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Chức vụ, đơn vị'), cell: (row) => postOf(row) || row.agencyName },
          { head: t('Danh hiệu, hình thức'), cell: (row) => t(awardNameOn(row.awardCode, list.submittedOn)) },
          {
            head: t('Phiếu đồng ý'),
            numeric: true,
            cell: (row) =>
              t('{yes}/{all}, cần {needed}', { yes: row.yes, all: row.allMembers, needed: row.needed }),
          },
          {
            head: t('Hồ sơ đang ở'),
            cell: (row) =>
              row.posting.suspension ? <Pill kind="late">{t('đang tạm dừng')}</Pill> : stepLabel(row.step),
          },
        ]}
      />
      <Pager page={page} pages={pages} href={(to) => `/years/${slug}/submissions/${list.id}?page=${to}`} />
    </Panel>
  )
}
