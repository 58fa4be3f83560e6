import { vnDay, vnNumber } from '#kit/format.ts'
import { Cite, Notice, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { type BaseSalary, baseSalaryOn } from '#law/awards/base-salary.ts'
import type { Layer, Recipient } from '#law/kernel/asked.ts'
import { t } from '#plumbing/language.ts'
import { awardAddress } from '../address.ts'
import { grouped } from '../groups.ts'
import { recipientName, recipients } from '../names.ts'
import type { AskedDay } from '../query.ts'
import type { Summary } from '../summary.ts'
import { AskWhen, LayerField, WhenField } from './AskWhen.tsx'
import { type Frame, LawPage } from './LawPage.tsx'
import { NotRead, SumWords } from './Money.tsx'

type View = Frame & { asked: AskedDay; layer: Layer | null | undefined; rows: Summary[] }

/** What every award pays when it is decided on a day: one sheet to print. */
export function MoneyScreen({ magazine, asked, layer, rows }: View) {
  return (
    <LawPage
      magazine={magazine}
      heading={t('Mức tiền thưởng')}
      sub={asked.day && t('Cho quyết định ký ngày {day}.', { day: vnDay(asked.day) })}
      description={t('Mức tiền thưởng của mọi danh hiệu, hình thức khen thưởng theo ngày quyết định.')}
      current="/law/money"
    >
      <AskWhen to="/law/money" submit={t('Xem mức tiền')} days={[asked]}>
        <WhenField asked={asked} label={t('Ngày ký quyết định')} />
        <LayerField layer={layer} blank={t('Mọi nơi')} />
      </AskWhen>
      {asked.day && <Base salary={baseSalaryOn(asked.day)} />}
      {asked.day &&
        grouped(rows).map((group) => (
          <Panel key={group.id} id={group.id} heading={group.name}>
            <Sheet
              caption={group.name}
              rows={group.awards}
              rowKey={(row) => row.code}
              columns={[
                {
                  head: t('Danh hiệu, hình thức'),
                  title: true,
                  wide: true,
                  cell: (row) => (
                    <a href={awardAddress(row.code, { on: asked.day, layer })}>{t(row.nameThen)}</a>
                  ),
                },
                ...recipients.map((one) => ({
                  head: recipientName(one),
                  numeric: true,
                  cell: (row: Summary) => <AmountFor row={row} recipient={one} />,
                })),
              ]}
            />
          </Panel>
        ))}
    </LawPage>
  )
}

function Base({ salary }: { salary: BaseSalary | null }) {
  if (!salary)
    return <Notice kind="warn">{t('Mức lương cơ sở của ngày này chưa có trong sổ văn bản.')}</Notice>
  return (
    <Notice>
      {t('Mức lương cơ sở {amount} đồng, từ {from}.', {
        amount: vnNumber(salary.amount),
        from: vnDay(salary.from),
      })}{' '}
      <Cite of={salary.citation} />
    </Notice>
  )
}

function AmountFor({ row, recipient }: { row: Summary; recipient: Recipient }) {
  const found = row.amounts.find((one) => one.recipient === recipient)
  if (!found) return null
  return 'unread' in found.bonus ? <NotRead /> : <SumWords sum={found.bonus} />
}
