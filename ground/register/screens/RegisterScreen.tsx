import { CheckField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Bar, Button, Empty, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardName, catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { awardOptions } from '../award-options.ts'
import type { Award } from '../register.ts'
import type { RegisterQuery } from '../search.store.ts'
import { routeLabel, routes } from './routes.ts'

type View = {
  query: RegisterQuery
  page: number
  pages: number
  count: number
  rows: (Award & { stands: boolean })[]
  years: { year: number; count: number }[]
  agencies: { id: string; name: string }[]
  /** The agency whose old awards one copies in; null for who is charged with none. */
  keeps: string | null
}

export function RegisterScreen({ query, page, pages, count, rows, years, agencies, keeps }: View) {
  return (
    <Page
      heading={t('Sổ khen thưởng')}
      sub={t('{count} lượt khen thưởng theo điều kiện đang chọn', { count: vnNumber(count) })}
      act={
        <>
          {keeps && (
            <>
              <Button href={`/agencies/${keeps}/old-awards`} kind="quiet">
                {t('Ghi khen thưởng cũ')}
              </Button>
              <Button href="/insignia" kind="quiet">
                {t('Hiện vật khen thưởng')}
              </Button>
            </>
          )}
          <Button href={addressOf(query, {}).replace('/register', '/register/awards.xlsx')} kind="quiet">
            {t('Tải XLSX')}
          </Button>
        </>
      }
      wide
    >
      <Search query={query} years={years} agencies={agencies} />
      <YearsPanel query={query} years={years} />
      <Sheet
        caption={t('Các lượt khen thưởng, mới nhất trước')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { head: t('Người, tập thể được khen'), title: true, cell: (row) => <Recipient award={row} /> },
          { head: t('Danh hiệu, hình thức'), wide: true, cell: (row) => t(awardName(row.awardCode)) },
          { head: t('Đơn vị'), cell: (row) => row.agencyName },
          { head: t('Quyết định'), cell: (row) => row.decisionReference },
          { head: t('Ngày'), cell: (row) => vnDay(row.decidedOn) },
          { head: t('Năm'), numeric: true, hideOnPhone: true, cell: (row) => row.year },
        ]}
        empty={
          <Empty
            title={t('Không có lượt khen thưởng nào.')}
            how={t(
              'Sổ tự ghi khi một quyết định khen thưởng được ký. Hãy bớt điều kiện tìm, hoặc xem lại từ cần tìm.',
            )}
          />
        }
      />
      <Pager page={page} pages={pages} href={(n) => addressOf(query, { page: n })} />
    </Page>
  )
}

function Recipient({ award }: { award: Award & { stands: boolean } }) {
  return (
    <>
      <a href={`/register/${award.id}`}>{award.recipient}</a> <Illustrative when={award.illustrative} />{' '}
      {!award.stands && <Pill kind="late">{t('Không còn giá trị')}</Pill>}
    </>
  )
}

function Search({ query, years, agencies }: Pick<View, 'query' | 'years' | 'agencies'>) {
  return (
    <Filter to="/register" submit={t('Tìm')}>
      <TextField
        name="q"
        type="search"
        label={t('Tên hoặc số quyết định')}
        hint={t('Gõ có dấu hay không dấu đều được')}
        value={query.words}
      />
      <SelectField
        name="year"
        label={t('Năm')}
        blank={t('Mọi năm')}
        value={query.year}
        options={years.map((one) => ({ value: String(one.year), label: String(one.year) })).reverse()}
      />
      <SelectField
        name="award"
        label={t('Danh hiệu, hình thức')}
        blank={t('Mọi hình thức')}
        value={query.awardCode}
        options={awardOptions(catalogue)}
      />
      <SelectField
        name="agency"
        label={t('Đơn vị')}
        blank={t('Mọi đơn vị')}
        value={query.agencyId}
        options={agencies.map((one) => ({ value: one.id, label: one.name }))}
      />
      <CheckField name="below" label={t('Cả đơn vị trực thuộc')} checked={query.below ?? false} />
      <SelectField
        name="recipient"
        label={t('Đối tượng')}
        blank={t('Mọi đối tượng')}
        value={query.recipient ?? ''}
        options={[
          { value: 'individual', label: t('Cá nhân') },
          { value: 'collective', label: t('Tập thể') },
          { value: 'household', label: t('Hộ gia đình') },
        ]}
      />
      <SelectField
        name="route"
        label={t('Loại hình')}
        blank={t('Mọi loại hình')}
        value={query.route ?? ''}
        options={routes.map((route) => ({ value: route, label: routeLabel(route) }))}
      />
      <SelectField
        name="standing"
        label={t('Giá trị')}
        blank={t('Còn và không còn giá trị')}
        value={query.standing ?? ''}
        options={[
          { value: 'standing', label: t('Còn giá trị') },
          { value: 'fallen', label: t('Đã hủy hoặc tước') },
        ]}
      />
    </Filter>
  )
}

function YearsPanel({ query, years }: Pick<View, 'query' | 'years'>) {
  if (years.length < 2) return null
  const most = Math.max(...years.map((one) => one.count))
  return (
    <Panel heading={t('Qua các năm')} id="years">
      <Sheet
        caption={t('Số lượt khen thưởng mỗi năm')}
        rows={years.slice(-10)}
        rowKey={(row) => row.year}
        columns={[
          {
            head: t('Năm'),
            title: true,
            cell: (row) => <a href={addressOf(query, { year: row.year })}>{row.year}</a>,
          },
          { head: t('Số lượt'), numeric: true, cell: (row) => vnNumber(row.count) },
          {
            head: t('So với năm nhiều nhất'),
            wide: true,
            hideOnPhone: true,
            cell: (row) => <Bar value={row.count} max={most} label={vnNumber(row.count)} />,
          },
        ]}
      />
    </Panel>
  )
}

function addressOf(query: RegisterQuery, change: { page?: number; year?: number }): string {
  const year = change.year ?? query.year
  const parts = new URLSearchParams()
  if (query.words) parts.set('q', query.words)
  if (year) parts.set('year', String(year))
  if (query.awardCode) parts.set('award', query.awardCode)
  if (query.agencyId) parts.set('agency', query.agencyId)
  if (query.below) parts.set('below', 'yes')
  if (query.recipient) parts.set('recipient', query.recipient)
  if (query.route) parts.set('route', query.route)
  if (query.standing) parts.set('standing', query.standing)
  if (change.page && change.page > 1) parts.set('page', String(change.page))
  const asked = parts.toString()
  return asked ? `/register?${asked}` : '/register'
}
