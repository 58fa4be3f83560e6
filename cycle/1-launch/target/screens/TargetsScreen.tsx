import { TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Pill } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'

type Row = { id: string; name: string; does: string; count: number; signed: boolean; keeps: boolean }
type View = {
  slug: string
  year: number
  agencies: Row[]
  total: number
  without: number
  name: string
  page: number
  pages: number
}

const manyAgencies = 20

export function TargetsScreen({ slug, year, agencies, total, without, name, page, pages }: View) {
  const own = agencies.filter((agency) => agency.keeps && !agency.signed)
  const first = own.length === 1 ? own[0] : undefined
  return (
    <Page
      heading={t('Chỉ tiêu thi đua năm {year}', { year })}
      sub={<a href={`/years/${slug}/launch`}>{t('Phát động và giao ước')}</a>}
      act={first && <Button href={sheetOf(slug, first.id)}>{t('Chỉ tiêu của đơn vị tôi')}</Button>}
    >
      <Facts
        items={[
          [t('Tổng số chỉ tiêu'), vnNumber(total)],
          [t('Đơn vị chưa có chỉ tiêu'), vnNumber(without)],
        ]}
      />
      {(pages > 1 || name || agencies.length > manyAgencies) && (
        <Filter to={`/years/${slug}/targets`} submit={t('Tìm')}>
          <TextField name="name" label={t('Tên đơn vị')} value={name} type="search" />
        </Filter>
      )}
      <Sheet
        caption={t('Chỉ tiêu theo đơn vị')}
        columns={columns(slug)}
        rows={agencies}
        rowKey={(agency) => agency.id}
        empty={<Empty title={t('Không có đơn vị nào hợp với điều cần tìm.')} />}
      />
      <Pager page={page} pages={pages} href={(n) => `?name=${encodeURIComponent(name)}&page=${n}`} />
    </Page>
  )
}

function columns(slug: string): Column<Row>[] {
  return [
    {
      head: t('Đơn vị'),
      title: true,
      cell: (agency) => <a href={sheetOf(slug, agency.id)}>{agency.name}</a>,
    },
    { head: t('Chức năng'), wide: true, cell: (agency) => agency.does || '–' },
    { head: t('Số chỉ tiêu'), numeric: true, cell: (agency) => vnNumber(agency.count) },
    { head: t('Giao ước'), cell: (agency) => <State agency={agency} /> },
  ]
}

function State({ agency }: { agency: Row }) {
  if (agency.signed) return <Pill kind="ok">{t('Đã ký, chỉ tiêu cố định')}</Pill>
  return agency.count === 0 ? <Pill kind="warn">{t('Chưa có chỉ tiêu')}</Pill> : <Pill>{t('Chưa ký')}</Pill>
}

function sheetOf(slug: string, agencyId: string): string {
  return `/years/${slug}/agencies/${agencyId}/targets`
}
