import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { BallotPart } from '../../ballots.view.ts'

type Count = NonNullable<NonNullable<BallotPart['electronic']>['results']>[number]

/** The decrypted counts, for the team that signs them. */
export function Results({ part, results }: { part: BallotPart; results: Count[] }) {
  const nominees = part.groups.flatMap((one) => one.nominees).sort((a, b) => a.position - b.position)
  const of = (id: string) => results.find((one) => one.nomineeId === id)
  return (
    <Sheet
      caption={t('Kết quả đã giải mã và kiểm tra')}
      rows={nominees}
      rowKey={(one) => one.id}
      columns={[
        { head: t('TT'), numeric: true, lead: true, cell: (one) => one.position },
        { head: t('Tập thể, cá nhân'), title: true, cell: (one) => one.recipient },
        { head: t('Đồng ý'), numeric: true, cell: (one) => of(one.id)?.yes ?? '–' },
        { head: t('Không đồng ý'), numeric: true, cell: (one) => of(one.id)?.no ?? '–' },
        { head: t('Phiếu trắng'), numeric: true, cell: (one) => of(one.id)?.blank ?? '–' },
        { head: t('Không tham gia'), numeric: true, cell: (one) => of(one.id)?.recused ?? '–' },
      ]}
    />
  )
}
