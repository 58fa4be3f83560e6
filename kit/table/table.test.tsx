import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Empty } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from './table.tsx'

type Row = { id: string; name: string; points: string }

const columns: Column<Row>[] = [
  { head: 'Cơ quan', cell: (row) => row.name, title: true },
  { head: 'Điểm', cell: (row) => row.points, numeric: true },
]

function aSheet(rows: Row[]) {
  return render(
    <Sheet
      caption="Bảng điểm"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<Empty title="Chưa có điểm" />}
    />,
  )
}

describe('a sheet', () => {
  it('names its columns in the head and, for a phone, at every cell', () => {
    const html = aSheet([{ id: '1', name: 'Cục Hậu cần', points: '94,50' }])
    expect(html).toContain('<caption>Bảng điểm</caption>')
    expect(html).toContain('<th scope="col" class="is-number">Điểm</th>')
    expect(html).toContain('<td class="is-number" data-label="Điểm"><div>94,50</div></td>')
  })

  it('says what will be here when there is nothing yet', () => {
    const html = aSheet([])
    expect(html).toContain('Chưa có điểm')
    expect(html).not.toContain('<table')
  })
})

describe('the pages of a list', () => {
  const pager = (page: number, pages: number) =>
    render(<Pager page={page} pages={pages} href={(n) => `?page=${n}`} />)

  it('lead to the neighbours that exist', () => {
    expect(pager(1, 1)).toBe('')
    expect(pager(1, 3)).not.toContain('Trang trước')
    expect(pager(2, 3)).toMatch(/href="\?page=1".*Trang 2 trong 3.*href="\?page=3"/)
    expect(pager(3, 3)).not.toContain('Trang sau')
  })
})
