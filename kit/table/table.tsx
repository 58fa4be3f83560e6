import type { ComponentChildren } from 'preact'
import { t } from '#plumbing/language.ts'
import { Scrolled } from './scrolled.tsx'

/** `title` heads the card a row becomes on a phone, `lead` stands before it: a rank, a box to tick. */
export type Column<Row> = {
  head: string
  cell: (row: Row) => ComponentChildren
  numeric?: boolean
  title?: boolean
  lead?: boolean
  wide?: boolean
  hideOnPhone?: boolean
  sort?: { href: string; now?: 'ascending' | 'descending' }
}

type SheetOf<Row> = {
  caption: string
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  empty?: ComponentChildren
  foot?: ComponentChildren
}

/** A table for wide screens whose rows become cards on a phone. */
export function Sheet<Row>({ caption, columns, rows, rowKey, empty, foot }: SheetOf<Row>) {
  if (rows.length === 0) return <>{empty}</>
  const led = columns.some((column) => column.lead)
  return (
    <Scrolled class="sheet" label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.head} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} class={led ? 'is-led' : undefined}>
              {columns.map((column) => (
                <td key={column.head} class={cellClass(column)} data-label={column.head}>
                  <div>{column.cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </Scrolled>
  )
}

function Head<Row>({ column }: { column: Column<Row> }) {
  const sort = column.sort
  if (!sort)
    return (
      <th scope="col" class={cellClass(column)}>
        {column.head}
      </th>
    )
  return (
    <th scope="col" class={cellClass(column)} aria-sort={sort.now}>
      <a href={sort.href}>
        {column.head}
        <span aria-hidden="true">{sort.now === 'ascending' ? ' ↑' : sort.now ? ' ↓' : ' ↕'}</span>
      </a>
    </th>
  )
}

function cellClass<Row>({ numeric, title, lead, wide, hideOnPhone }: Column<Row>): string | undefined {
  const classes = [
    numeric && 'is-number',
    title && 'is-title',
    lead && 'is-lead',
    wide && 'is-wide',
    hideOnPhone && 'is-extra',
  ].filter(Boolean)
  return classes.length > 0 ? classes.join(' ') : undefined
}

type PagerOf = { page: number; pages: number; href: (page: number) => string }

export function Pager({ page, pages, href }: PagerOf) {
  if (pages <= 1) return null
  return (
    <nav class="pager" aria-label={t('Các trang')}>
      {page > 1 && (
        <a class="button button-quiet" rel="prev" href={href(page - 1)}>
          {t('Trang trước')}
        </a>
      )}
      <span>{t('Trang {page} trong {pages}', { page, pages })}</span>
      {page < pages && (
        <a class="button button-quiet" rel="next" href={href(page + 1)}>
          {t('Trang sau')}
        </a>
      )}
    </nav>
  )
}
