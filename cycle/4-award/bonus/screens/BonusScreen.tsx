import { amountInWords } from '#ground/papers/words.ts'
import { Act } from '#kit/form/act.tsx'
import { DayField, NumberField, RadioField, TextArea, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Cite, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Pager, Sheet } from '#kit/table/table.tsx'
import { awardNameOn } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { BonusView } from '../bonus.routes.tsx'
import type { BonusLine } from '../bonus.store.ts'

/** “Tiền thưởng” of one decision: each sum with its clauses, what is open, what was paid. */
export function BonusScreen(view: BonusView) {
  const { slug, decision, sums, may } = view
  const at = `/years/${slug}/decisions/${decision.id}`
  return (
    <Page
      heading={t('Tiền thưởng theo Quyết định số {reference}', { reference: decision.reference })}
      sub={t('Theo luật ngày {day}', { day: vnDay(decision.decidedOn) })}
      wide
    >
      <Panel
        heading={t('Tổng số')}
        id="sums"
        aside={<a href={`/years/${slug}/fund`}>{t('Quỹ thi đua, khen thưởng')}</a>}
      >
        <Facts
          items={[
            [t('Phải chi'), t('{amount} đồng', { amount: vnNumber(sums.total) })],
            [t('Bằng chữ'), sums.total > 0 ? amountInWords(sums.total) : ''],
            [t('Đã chi từ quỹ'), t('{amount} đồng', { amount: vnNumber(sums.paid) })],
            [t('Còn để ngỏ'), vnNumber(sums.open)],
            [t('Giá trị quà tặng'), t('{amount} đồng', { amount: vnNumber(sums.gifts) })],
            [t('Quỹ còn'), t('{amount} đồng', { amount: vnNumber(view.balance) })],
          ]}
        />
        <div class="stack">
          <Act
            may={may.compute}
            to={`${at}/bonuses`}
            label={sums.computed === 0 ? t('Tính tiền thưởng') : t('Tính lại phần chưa quyết định')}
            kind={sums.computed === 0 ? 'primary' : 'quiet'}
          />
          {sums.computed > 0 && (
            <Act may={may.pay} to={`${at}/payments`} label={t('Chi từ quỹ')}>
              <div class="fields">
                <DayField name="onDay" label={t('Ngày chi')} value={view.today} required />
                <TextField name="reference" label={t('Số chứng từ')} maxLength={100} />
              </div>
            </Act>
          )}
        </div>
      </Panel>
      <Rows view={view} at={at} />
      <p>
        <a href={at}>{t('Về quyết định')}</a>
      </p>
    </Page>
  )
}

function Rows({ view, at }: { view: BonusView; at: string }) {
  return (
    <>
      <Sheet
        caption={t('Từng lượt khen thưởng; phần còn để ngỏ đứng trước')}
        rows={view.rows}
        rowKey={(row) => row.awardId}
        columns={[
          {
            head: t('Tập thể, cá nhân'),
            title: true,
            cell: (row) => (
              <>
                {row.recipient} <Illustrative when={row.illustrative} />
              </>
            ),
          },
          {
            head: t('Danh hiệu, hình thức'),
            cell: (row) => t(awardNameOn(row.awardCode, view.decision.decidedOn)),
          },
          { head: t('Mức (đồng)'), numeric: true, cell: (row) => <Amount row={row} /> },
          { head: t('Vì sao'), wide: true, cell: (row) => <Why row={row} /> },
          { head: t('Chi'), cell: (row) => <State row={row} /> },
          { head: t('Quyết định, quà tặng'), cell: (row) => <Deeds row={row} at={at} /> },
        ]}
      />
      <Pager page={view.page} pages={view.pages} href={(to) => `${at}/bonuses?page=${to}`} />
    </>
  )
}

function Amount({ row: { computed, amount } }: { row: BonusLine }) {
  if (amount !== null) return <>{vnNumber(amount)}</>
  if (computed?.most && computed.amount !== null)
    return <>{t('nhiều nhất {amount}', { amount: vnNumber(computed.amount) })}</>
  return <>–</>
}

function Why({ row }: { row: BonusLine }) {
  const { computed } = row
  if (!computed) return <span class="quiet">{t('chưa tính')}</span>
  return (
    <>
      {t(computed.why)} {computed.citation && <Cite of={computed.citation} />}
      {computed.multiplier !== null && computed.baseSalary !== null && (
        <details class="help">
          <summary>{t('Cách tính')}</summary>
          <div class="help-text">
            {t('{multiplier} × mức lương cơ sở {base} đồng', {
              multiplier: vnNumber(String(computed.multiplier / 100)),
              base: vnNumber(computed.baseSalary),
            })}{' '}
            {computed.citations.map((one) => (
              <>
                <Cite of={one} />{' '}
              </>
            ))}
          </div>
        </details>
      )}
      {row.reason && (
        <p class="quiet">{t('{name} quyết định: {reason}', { name: row.settledBy, reason: row.reason })}</p>
      )}
    </>
  )
}

function State({ row }: { row: BonusLine }) {
  if (row.isPaid) return <Pill kind="ok">{t('đã chi')}</Pill>
  if (row.pays === 'yes') return <Pill kind="info">{t('sẽ chi')}</Pill>
  if (row.pays === 'no') return <Pill>{t('không chi')}</Pill>
  if (row.pays === 'open') return <Pill kind="warn">{t('để ngỏ')}</Pill>
  return <Pill>{t('chưa tính')}</Pill>
}

function Deeds({ row, at }: { row: BonusLine; at: string }) {
  if (row.pays === null) return <>–</>
  const needsAmount = row.computed?.amount === null || row.computed?.most === true
  return (
    <>
      {(row.pays === 'open' || row.reason !== '') && !row.isPaid && (
        <details class="help">
          <summary>{t('Quyết định phần để ngỏ')}</summary>
          <Form to={`${at}/bonuses/${row.awardId}`} submit={t('Ghi')} version={row.version}>
            <RadioField
              name="pays"
              label={t('Có chi tiền thưởng không?')}
              required
              options={[
                { value: 'yes', label: t('Có chi') },
                { value: 'no', label: t('Không chi') },
              ]}
            />
            {needsAmount && <NumberField name="amount" label={t('Số tiền')} unit={t('đồng')} />}
            <TextArea name="reason" label={t('Lý do')} rows={2} required maxLength={1000} />
          </Form>
        </details>
      )}
      <details class="help">
        <summary>{row.gift || t('Quà tặng')}</summary>
        <Form to={`${at}/gifts/${row.awardId}`} submit={t('Ghi')} version={row.version} kind="quiet">
          <TextField name="gift" label={t('Quà tặng')} value={row.gift} maxLength={300} />
          <NumberField
            name="giftValue"
            label={t('Giá trị')}
            value={row.giftValue}
            unit={t('đồng')}
            required
          />
        </Form>
      </details>
    </>
  )
}
