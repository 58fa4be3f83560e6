import { TellNews } from '#ground/news/screens/TellNews.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { isOffice, offices } from '#law/authority/office.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { awardsOfDecision, findDecision, omissionsOf } from '../decision.store.ts'

type View = {
  slug: string
  keeps: boolean
  seesProcess: boolean
  isIssuer: boolean
  decision: NonNullable<Awaited<ReturnType<typeof findDecision>>>
  page: number
  awards: Awaited<ReturnType<typeof awardsOfDecision>>
  omissions: Awaited<ReturnType<typeof omissionsOf>>
}

/** A signed decision: what it stands on, whom it honours, whom it left out. */
export function DecisionScreen(view: View) {
  const { slug, decision, awards, omissions } = view
  const at = `/years/${slug}/decisions/${decision.id}`
  const paper = decision.paperId
    ? `/papers/${decision.paperId}`
    : decision.fileId && `/files/${decision.fileId}`
  return (
    <Page
      heading={t('Quyết định số {reference}', { reference: decision.reference })}
      sub={t('{issuer}, ngày {day}', { issuer: decision.issuer, day: vnDay(decision.decidedOn) })}
      act={paper && <Button href={paper}>{t('Mở văn bản')}</Button>}
      wide
    >
      <Panel heading={t('Căn cứ')} id="basis">
        <Facts items={factsOf(view)} />
        <p class="row">
          <Button href={`${at}/conferrals`} kind="quiet">
            {t('Trao tặng')}
          </Button>
          {view.keeps && (
            <Button href={`${at}/bonuses`} kind="quiet">
              {t('Tiền thưởng')}
            </Button>
          )}
          {view.isIssuer && (
            <Button href={`/decisions/${decision.id}/certificates`} kind="quiet">
              {t('Bằng, giấy chứng nhận')}
            </Button>
          )}
          {view.seesProcess && (
            <Button href={`${at}/process`} kind="quiet">
              {t('Phiếu chứng minh quy trình')}
            </Button>
          )}
        </p>
      </Panel>
      <Sheet
        caption={t('Danh sách kèm theo quyết định')}
        rows={awards.rows}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Số'), lead: true, numeric: true, cell: (row) => row.number ?? '–' },
          {
            head: t('Tập thể, cá nhân'),
            title: true,
            cell: (row) => (
              <>
                <a href={`/register/${row.id}`}>{row.recipient}</a> <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Chức vụ, đơn vị'), cell: (row) => row.postTitle || row.agencyName },
          {
            head: t('Danh hiệu, hình thức'),
            cell: (row) => t(awardNameOn(row.awardCode, decision.decidedOn)),
          },
          { head: t('Thành tích'), wide: true, cell: (row) => row.achievement },
        ]}
        empty={<Empty title={t('Danh sách trống.')} />}
      />
      <Pager page={view.page} pages={awards.pages} href={(to) => `${at}?page=${to}`} />
      {omissions.length > 0 && <Omitted omissions={omissions} />}
      <p>
        <a href={`/years/${slug}/award`}>{t('Về trang khen thưởng của năm')}</a>
      </p>
      <TellNews slug={slug} />
    </Page>
  )
}

function factsOf({ slug, decision, awards }: View) {
  const lists = decision.lists.map((list, i) => (
    <>
      {i > 0 && ', '}
      <a href={`/years/${slug}/submissions/${list.id}`}>{list.reference}</a> ({vnDay(list.submittedOn)})
    </>
  ))
  return [
    [t('Tờ trình'), lists],
    [t('Người ký'), decision.signerName],
    [t('Thẩm quyền'), isOffice(decision.office) ? t(offices[decision.office]) : t('Chưa rõ')],
    ...(decision.authorityReason ? [[t('Lý do về thẩm quyền'), decision.authorityReason] as const] : []),
    [t('Số lượt khen thưởng'), vnNumber(awards.count)],
  ] as const
}

function Omitted({ omissions }: { omissions: View['omissions'] }) {
  return (
    <Panel heading={t('Có trong tờ trình, không có trong quyết định')} id="omitted">
      <Sheet
        caption={t('Những tên không đưa vào quyết định và lý do')}
        rows={omissions}
        rowKey={(row) => row.nominationId}
        columns={[
          { head: t('Tập thể, cá nhân'), title: true, cell: (row) => row.recipient },
          {
            head: t('Vì sao'),
            cell: (row) =>
              row.why === 'leftOut' ? (
                <Pill kind="late">{t('không khen thưởng')}</Pill>
              ) : (
                <Pill kind="warn">{t('đang tạm dừng')}</Pill>
              ),
          },
          { head: t('Lý do'), wide: true, cell: (row) => row.reason },
        ]}
      />
    </Panel>
  )
}
