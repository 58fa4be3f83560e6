import { TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { AgencyOption } from '../../people/screens/person-fields.tsx'
import type { AgencyLine } from '../agencies.store.ts'
import { AgencyFields } from './agency-fields.tsx'
import { type ClusterLine, ClustersPanel } from './clusters-panel.tsx'

type View = {
  words: string
  rows: AgencyLine[]
  count: number
  page: number
  pages: number
  clusters: ClusterLine[]
  parents: AgencyOption[]
  adding: boolean
  may: { tend: Verdict }
}

/** The body as a tree, and its clusters. */
export function AgenciesScreen({ words, rows, count, page, pages, clusters, parents, adding, may }: View) {
  return (
    <Page
      heading={t('Đơn vị và cụm')}
      sub={t('{count} cơ quan, đơn vị; {clusters} cụm, khối thi đua', {
        count: vnNumber(count),
        clusters: vnNumber(clusters.length),
      })}
      act={may.tend.kind === 'allowed' && !adding && <Button href="/agencies?new">{t('Thêm đơn vị')}</Button>}
    >
      {adding && (
        <Panel heading={t('Thêm đơn vị')} id="new" aside={<a href="/agencies">{t('Thôi, quay lại')}</a>}>
          <Form to="/agencies" submit={t('Thêm đơn vị')}>
            <AgencyFields parents={parents} position={count} />
          </Form>
        </Panel>
      )}
      <Filter to="/agencies" submit={t('Tìm')}>
        <TextField
          name="q"
          type="search"
          label={t('Tên hoặc tên tắt')}
          hint={t('Gõ có dấu hay không dấu đều được')}
          value={words}
        />
      </Filter>
      <Sheet
        caption={t('Cơ quan, đơn vị theo cấp')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Đơn vị'), title: true, wide: true, cell: (row) => <Name row={row} /> },
          { head: t('Chức năng'), wide: true, cell: (row) => row.function || '–' },
          { head: t('Thủ trưởng'), cell: (row) => <Heads row={row} /> },
          { head: t('Cụm, khối thi đua'), cell: (row) => <Clusters row={row} /> },
        ]}
        empty={
          <Empty
            title={t('Không có đơn vị nào khớp với từ cần tìm.')}
            how={t('Hãy gõ ít chữ hơn, hoặc một phần của tên.')}
          />
        }
      />
      <Pager
        page={page}
        pages={pages}
        href={(n) => `/agencies?${new URLSearchParams({ ...(words && { q: words }), page: String(n) })}`}
      />
      <ClustersPanel clusters={clusters} />
    </Page>
  )
}

function Name({ row }: { row: AgencyLine }) {
  return (
    <span class={`tree tree-${Math.min(row.depth, 4)}`}>
      <a href={`/agencies/${row.id}`}>{row.name}</a>
      {row.abbreviation && <small> {row.abbreviation}</small>} <Illustrative when={row.illustrative} />
    </span>
  )
}

function Heads({ row }: { row: AgencyLine }) {
  if (row.heads.length === 0) return <>–</>
  return (
    <>
      {row.heads.map((head, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/people/${head.id}`}>{head.name}</a>
        </>
      ))}
    </>
  )
}

function Clusters({ row }: { row: AgencyLine }) {
  if (row.clusters.length === 0) return <>–</>
  return (
    <>
      {row.clusters.map((cluster, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/clusters/${cluster.id}`}>{cluster.name}</a>
        </>
      ))}
    </>
  )
}
