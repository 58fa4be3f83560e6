import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import type { Ground } from '#law/dossiers/revocation.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Certificate } from '../certificates/certificate.ts'
import { CertificatesPanel } from '../certificates/screens/CertificatesPanel.tsx'
import type { AwardChange, AwardStanding } from '../changes/changes.ts'
import { ChangesPanel } from '../changes/screens/ChangesPanel.tsx'
import type { Award } from '../register.ts'
import { routeLabel } from './routes.ts'

type View = {
  award: Award & { yearSlug: string | null; paperId: string | null }
  book: string | null
  others: Award[]
  standing: AwardStanding
  changes: AwardChange[]
  grounds: readonly Ground[]
  certificates: Certificate[]
  today: Day
  may: { tend: Verdict; issue: Verdict; print: Verdict }
}

export function AwardScreen({
  award,
  book,
  others,
  standing,
  changes,
  grounds,
  certificates,
  today,
  may,
}: View) {
  return (
    <Page
      heading={award.recipient}
      sub={
        <>
          <Pill kind={standing.stands ? 'honour' : 'plain'}>{t(awardName(standing.code))}</Pill>{' '}
          {!standing.stands && <Pill kind="late">{t('Đã hủy')}</Pill>} {award.agencyName}{' '}
          <Illustrative when={award.illustrative} />
        </>
      }
      act={award.paperId && <Button href={`/papers/${award.paperId}`}>{t('Mở quyết định')}</Button>}
    >
      <Panel heading={t('Lượt khen thưởng')} id="award">
        <Facts
          items={[
            [t('Danh hiệu, hình thức'), t(awardName(award.awardCode))],
            [t('Loại hình'), routeLabel(award.route)],
            [t('Chức vụ, đơn vị'), award.postTitle || award.agencyName],
            [t('Thành tích'), award.achievement],
            [t('Năm'), award.year],
            [t('Quyết định'), <DecisionLink award={award} />],
            [t('Ngày ký'), vnDay(award.decidedOn)],
            [t('Cơ quan quyết định'), award.issuer],
          ]}
        />
      </Panel>
      <ChangesPanel
        awardId={award.id}
        code={standing.code}
        changes={changes}
        grounds={grounds}
        may={may.tend}
      />
      <CertificatesPanel awardId={award.id} decisionId={award.decisionId} {...{ certificates, today, may }} />
      <Panel
        heading={t('Các lượt khen thưởng khác')}
        id="others"
        aside={book && <a href={book}>{t('Sổ vàng')}</a>}
      >
        <Sheet
          caption={t('Những lần được khen khác của cùng người, cùng tập thể')}
          rows={others}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t('Danh hiệu, hình thức'),
              title: true,
              cell: (row) => <a href={`/register/${row.id}`}>{t(awardName(row.awardCode))}</a>,
            },
            { head: t('Năm'), numeric: true, cell: (row) => row.year },
            { head: t('Quyết định'), cell: (row) => row.decisionReference },
            { head: t('Ngày'), cell: (row) => vnDay(row.decidedOn) },
          ]}
          empty={<Empty title={t('Sổ chưa ghi lần nào khác.')} />}
        />
      </Panel>
    </Page>
  )
}

function DecisionLink({ award }: { award: View['award'] }) {
  if (!award.yearSlug || !award.decisionId) return <>{award.decisionReference}</>
  return <a href={`/years/${award.yearSlug}/decisions/${award.decisionId}`}>{award.decisionReference}</a>
}
