import { SelectField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Scrolled } from '#kit/table/scrolled.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { CountedBody } from '../../bodies.store.ts'
import type { OwnTable, Recipients } from '../own.ts'
import { recipientsLabel } from '../words.ts'

type View = {
  body: CountedBody
  year: number
  table: OwnTable
  illustrative: number
  bodies: CountedBody[]
  thisYear: number
}

/** Bodies by award forms, as provinces report them; every number opens the register. */
export function OwnScreen({ body, year, table, illustrative, bodies, thisYear }: View) {
  const years = Array.from({ length: 12 }, (_, n) => String(thisYear - n))
  if (!years.includes(String(year))) years.push(String(year))
  return (
    <Page
      heading={t('Biểu tổng hợp khen thưởng năm {year}', { year })}
      sub={
        <>
          {body.name} ·{' '}
          <a href={`/statistics/forms?year=${year}&body=${body.id}`}>{t('Các biểu thống kê 0601–0605')}</a>{' '}
          <Illustrative when={illustrative > 0} />
        </>
      }
      act={
        <Button href={`/statistics/forms/own.xlsx?year=${year}&body=${body.id}`} kind="quiet">
          {t('Tải XLSX')}
        </Button>
      }
      wide
    >
      <Filter to="/statistics/forms/own" submit={t('Xem')}>
        <SelectField
          name="year"
          label={t('Năm báo cáo')}
          value={String(year)}
          required
          options={years.map((one) => ({ value: one, label: one }))}
        />
        <SelectField
          name="body"
          label={t('Cơ quan, cả cấp dưới')}
          value={body.id}
          required
          options={bodies.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Filter>
      <Panel>
        <p class="quiet">
          {t(
            'Các lượt khen còn giá trị, theo năm của thành tích; đơn vị trực thuộc tính cả cấp dưới của mình.',
          )}
        </p>
        {table.codes.length === 0 ? (
          <Empty title={t('Năm {year} chưa có lượt khen nào trong sổ.', { year })} />
        ) : (
          <Table body={body} year={year} table={table} />
        )}
      </Panel>
    </Page>
  )
}

function Table({ body: top, year, table: { codes, kinds, rows } }: Pick<View, 'body' | 'year' | 'table'>) {
  const caption = t('Biểu tổng hợp khen thưởng năm {year}', { year })
  const columns = codes.flatMap((code) => kinds.map((kind) => ({ code, kind })))
  return (
    <Scrolled class="sheet statform" label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} class="statform-label">
              {t('Đơn vị')}
            </th>
            {codes.map((code) => (
              <th key={code} scope="colgroup" colSpan={kinds.length}>
                {t(awardName(code))}
              </th>
            ))}
            <th scope="col" rowSpan={2}>
              {t('Cộng')}
            </th>
          </tr>
          <tr>
            {columns.map(({ code, kind }) => (
              <th key={code + kind} scope="col">
                {recipientsLabel(kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ body, cells, total }) => (
            <tr key={body?.id ?? 'sum'} class={body ? undefined : 'is-sum'}>
              <th scope="row" class="statform-label">
                {body?.name ?? t('Cộng')}
              </th>
              {cells.map((count, at) => {
                const column = columns[at]
                if (!column) return null
                const label = `${t(awardName(column.code))}: ${recipientsLabel(column.kind)}`
                const to = {
                  year,
                  code: column.code,
                  kind: column.kind,
                  body: body ?? top,
                  isTop: body?.id === top.id,
                }
                return (
                  <td
                    key={column.code + column.kind}
                    class={count === 0 ? 'is-number is-zero' : 'is-number'}
                    data-label={label}
                  >
                    <div>
                      <Count count={count} to={to} />
                    </div>
                  </td>
                )
              })}
              <td class="is-number" data-label={t('Cộng')}>
                <div>{vnNumber(total)}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

type To = { year: number; code: string; kind: Recipients; body: { id: string }; isTop: boolean }

function Count({ count, to }: { count: number; to: To }) {
  if (count === 0) return <span class="quiet">0</span>
  const recipient = { collectives: 'collective', households: 'household', individuals: 'individual' }[to.kind]
  const query = new URLSearchParams({
    ...{ year: String(to.year), award: to.code, agency: to.body.id, recipient, standing: 'standing' },
    ...(to.isTop ? {} : { below: 'yes' }),
  })
  return <a href={`/register?${query}`}>{vnNumber(count)}</a>
}
