import { awardOptions } from '#ground/register/award-options.ts'
import { SelectField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Pill } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { awardName, titleCatalogue } from '#law/awards/catalogue.ts'
import { dayInVietnam } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type Entry, entrant } from '../entry.ts'

type Named = { id: string; name: string }
type View = {
  slug: string
  year: number
  entries: Entry[]
  agencies: Named[]
  own: (Named & { may: Verdict })[]
  filter: { agencyId: string | null; awardCode: string | null }
  standing: number
  page: number
  pages: number
}

export function EntriesScreen({ slug, year, entries, agencies, own, filter, standing, page, pages }: View) {
  const first = own.find((agency) => agency.may.kind === 'allowed')
  return (
    <Page
      wide
      heading={t('Đăng ký thi đua năm {year}', { year })}
      sub={<a href={`/years/${slug}/launch`}>{t('Phát động và giao ước')}</a>}
      act={
        first && (
          <Button href={`/years/${slug}/agencies/${first.id}/entries/new`}>{t('Đăng ký danh hiệu')}</Button>
        )
      }
    >
      <Narrow slug={slug} agencies={agencies} filter={filter} />
      <p class="quiet">{t('{count} đăng ký đang có hiệu lực.', { count: vnNumber(standing) })}</p>
      <Sheet
        caption={t('Danh hiệu đã đăng ký')}
        columns={columns(slug, new Map(agencies.map((agency) => [agency.id, agency.name])))}
        rows={entries}
        rowKey={(entry) => entry.id}
        empty={
          <Empty
            title={t('Chưa có đăng ký nào.')}
            how={t('Mỗi đơn vị đăng ký danh hiệu phấn đấu cho tập thể và từng cá nhân của mình.')}
          />
        }
      />
      <Pager page={page} pages={pages} href={(n) => address(filter, n)} />
    </Page>
  )
}

function Narrow({ slug, agencies, filter }: Pick<View, 'slug' | 'agencies' | 'filter'>) {
  return (
    <Filter to={`/years/${slug}/entries`}>
      <SelectField
        name="agency"
        label={t('Đơn vị')}
        options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.agencyId}
        blank={t('Tất cả')}
      />
      <SelectField
        name="award"
        label={t('Danh hiệu, hình thức')}
        options={awardOptions(titleCatalogue)}
        value={filter.awardCode}
        blank={t('Tất cả')}
      />
    </Filter>
  )
}

function columns(slug: string, names: Map<string, string>): Column<Entry>[] {
  const agencyOf = (entry: Entry) => names.get(entry.agencyId) ?? ''
  return [
    {
      head: t('Tập thể, cá nhân'),
      title: true,
      cell: (entry) => (
        <>
          <a href={`/years/${slug}/agencies/${entry.agencyId}/entries/${entry.id}`}>
            {entrant(entry, agencyOf(entry))}
          </a>{' '}
          <Illustrative when={entry.illustrative} />
        </>
      ),
    },
    { head: t('Danh hiệu, hình thức'), cell: (entry) => t(awardName(entry.awardCode)) },
    { head: t('Đơn vị'), cell: agencyOf },
    { head: t('Ngày đăng ký'), cell: (entry) => vnDay(dayInVietnam(entry.enteredAt)) },
    {
      head: t('Trạng thái'),
      cell: (entry) =>
        entry.withdrawal ? <Pill>{t('Đã rút')}</Pill> : <Pill kind="info">{t('Đã đăng ký')}</Pill>,
    },
  ]
}

function address({ agencyId, awardCode }: View['filter'], page: number): string {
  const query = new URLSearchParams({ agency: agencyId ?? '', award: awardCode ?? '', page: String(page) })
  return `?${query}`
}
