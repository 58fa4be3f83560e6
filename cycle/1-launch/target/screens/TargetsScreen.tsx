import { TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Pill } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'

type Row = { id: string; name: string; does: string; count: number; signed: boolean }
type View = {
  slug: string
  year: number
  agencies: Row[]
  total: number
  without: number
  ownId: string | null
  name: string
  page: number
  pages: number
}

const manyAgencies = 20

export function TargetsScreen({ slug, year, agencies, total, without, ownId, name, page, pages }: View) {
  return (
    <Page
      heading={t('Chỉ tiêu thi đua năm {year}', { year })}
      sub={<a href={`/years/${slug}/launch`}>{t('Phát động và giao ước')}</a>}
      act={ownId && <Button href={sheetOf(slug, ownId)}>{t('Chỉ tiêu của đơn vị tôi')}</Button>}
    >
      <p class="quiet">
        {t('Tất cả {total} chỉ tiêu; {without} đơn vị chưa có chỉ tiêu.', {
          total: vnNumber(total),
          without: vnNumber(without),
        })}
      </p>
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
