import { Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'

export type ClusterLine = {
  id: string
  name: string
  illustrative: boolean
  organisationName: string
  leadName: string | null
  years: { slug: string; year: number }[]
}

/** Clusters with their lead and latest years. */
export function ClustersPanel({ clusters }: { clusters: ClusterLine[] }) {
  return (
    <Panel heading={t('Cụm, khối thi đua')} id="clusters">
      <Sheet
        caption={t('Các cụm, khối thi đua')}
        rows={clusters}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t('Tên'),
            title: true,
            wide: true,
            cell: (row) => (
              <>
                <a href={`/clusters/${row.id}`}>{row.name}</a> <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Tổ chức'), cell: (row) => row.organisationName },
          { head: t('Cụm trưởng'), cell: (row) => row.leadName ?? t('chưa cử') },
          { head: t('Các năm gần đây'), cell: (row) => <Years years={row.years} /> },
        ]}
        empty={
          <Empty
            title={t('Chưa có cụm, khối thi đua nào.')}
            how={t('Người quản trị lập cụm, đưa các đơn vị vào và cử cụm trưởng.')}
          />
        }
      />
    </Panel>
  )
}

function Years({ years }: { years: ClusterLine['years'] }) {
  if (years.length === 0) return <>{t('chưa mở')}</>
  return (
    <>
      {years.map((year, index) => (
        <>
          {index > 0 && ' · '}
          <a href={`/years/${year.slug}`}>{year.year}</a>
        </>
      ))}
    </>
  )
}
