import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { formAddress } from '../addresses.ts'
import type { FactLine } from '../facts.store.ts'
import type { FormAsked } from '../forms.view.ts'

type View = FormAsked & {
  what: string
  query: string
  rows: FactLine[]
  all: number
  page: number
  pages: number
}

/** The records that make up one number of a form. */
export function ListScreen({ what, query, rows, all, page, pages, ...asked }: View) {
  const { form, body, year } = asked
  const isAwards = form.facts === 'awards'
  return (
    <Page
      heading={t('Biểu {code} năm {year}: {count} mục', { code: form.code, year, count: vnNumber(all) })}
      sub={
        <>
          {what} · <a href={formAddress(asked)}>{body.name}</a>
        </>
      }
    >
      <Panel>
        <Sheet
          caption={what}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              head: isAwards ? t('Người, tập thể được khen') : t('Tên'),
              title: true,
              wide: true,
              cell: (row) => (
                <>
                  <a href={row.href}>{row.title}</a> <Illustrative when={row.illustrative} />
                </>
              ),
            },
            {
              head: isAwards ? t('Danh hiệu, hình thức') : t('Văn bản'),
              cell: (row) => (isAwards ? t(awardName(row.about)) : row.about || '–'),
            },
            { head: t('Đơn vị'), cell: (row) => row.agency },
            { head: t('Ngày'), cell: (row) => vnDay(row.onDay) },
          ]}
          empty={<Empty title={t('Không có mục nào.')} />}
        />
        <Pager page={page} pages={pages} href={(n) => `/statistics/forms/list?${query}&page=${n}`} />
      </Panel>
    </Page>
  )
}
