import { Act } from '#kit/form/act.tsx'
import { DayField } from '#kit/form/fields.tsx'
import { vnDay } from '#kit/format.ts'
import { Button, Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Certificate } from '../certificate.ts'

type View = {
  awardId: string
  decisionId: string | null
  certificates: Certificate[]
  today: Day
  may: { issue: Verdict; print: Verdict }
}

/** The certificates of the award, each with the page its QR opens, and the form to issue the next. */
export function CertificatesPanel({ awardId, decisionId, certificates, today, may }: View) {
  if (certificates.length === 0 && may.issue.kind === 'hidden') return null
  return (
    <Panel
      heading={t('Bằng, giấy chứng nhận')}
      id="certificates"
      aside={<Ways awardId={awardId} decisionId={decisionId} may={may.print} />}
    >
      <Sheet
        caption={t('Các bằng đã cấp, mới nhất trước')}
        rows={certificates}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Số sổ vàng'), title: true, cell: (row) => row.goldenBook },
          { head: t('Ngày cấp'), cell: (row) => vnDay(row.issuedOn) },
          {
            head: t('Tình trạng'),
            cell: (row) => (
              <>
                {row.replacedById ? (
                  <Pill>{t('Đã thay bằng bản mới')}</Pill>
                ) : (
                  <Pill kind="ok">{t('Bản hiện hành')}</Pill>
                )}{' '}
                <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Mã QR'), cell: (row) => <a href={`/c/${row.payload}`}>{t('Mở trang kiểm tra')}</a> },
        ]}
        empty={<Empty title={t('Chưa cấp bằng nào.')} />}
      />
      <Act may={may.issue} to={`/register/${awardId}/certificates`} label={t('Cấp bằng')}>
        <DayField name="issued_on" label={t('Ngày cấp')} value={today} required />
      </Act>
    </Panel>
  )
}

function Ways({ awardId, decisionId, may }: { awardId: string; decisionId: string | null; may: Verdict }) {
  if (may.kind !== 'allowed') return null
  return (
    <>
      <Button href={`/register/${awardId}/print`} kind="quiet">
        {t('In bằng')}
      </Button>{' '}
      {decisionId && (
        <Button href={`/decisions/${decisionId}/certificates`} kind="quiet">
          {t('Bằng của cả quyết định')}
        </Button>
      )}
    </>
  )
}
