import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { awardsOfDecision, findDecision } from '../decision.store.ts'

type View = {
  slug: string
  decision: NonNullable<Awaited<ReturnType<typeof findDecision>>>
  awards: Awaited<ReturnType<typeof awardsOfDecision>>
}

export function DecisionScreen({ slug, decision, awards }: View) {
  return (
    <Page
      heading={t('Quyết định số {reference}', { reference: decision.reference })}
      sub={t('{issuer}, ngày {day}', { issuer: decision.issuer, day: vnDay(decision.decidedOn) })}
      act={decision.paperId && <Button href={`/papers/${decision.paperId}`}>{t('Mở văn bản')}</Button>}
    >
      <Panel heading={t('Căn cứ')} id="basis">
        <Facts
          items={[
            [t('Tờ trình'), <SubmissionLink decision={decision} />],
            [t('Ngày trình'), vnDay(decision.submittedOn)],
            [t('Người ký'), `${decision.signerRank} ${decision.signerName}`.trim()],
            [t('Số lượt khen thưởng'), vnNumber(awards.length)],
          ]}
        />
      </Panel>
      <Sheet
        caption={t('Danh sách kèm theo quyết định')}
        rows={awards}
        rowKey={(row) => row.id}
        columns={[
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
          { head: t('Danh hiệu, hình thức'), cell: (row) => t(awardName(row.awardCode)) },
          { head: t('Thành tích'), wide: true, cell: (row) => row.achievement },
        ]}
        empty={<Empty title={t('Danh sách trống.')} />}
      />
      <p>
        <a href={`/years/${slug}/award`}>{t('Về trang khen thưởng của năm')}</a>
      </p>
    </Page>
  )
}

function SubmissionLink({ decision }: { decision: View['decision'] }) {
  if (!decision.submissionPaperId) return <>{decision.submissionReference}</>
  return <a href={`/papers/${decision.submissionPaperId}`}>{decision.submissionReference}</a>
}
