import { vnNumber } from '#kit/format.ts'
import { Facts, Pill } from '#kit/parts.tsx'
import { Source, Sources } from '#kit/source.tsx'
import type { Bonus } from '#law/awards/bonus.ts'
import { t } from '#plumbing/language.ts'
import type { Amount } from '../amounts.ts'
import { recipientName } from '../names.ts'

type Sum = Extract<Bonus, { amount: number }>

/** What an award pays, in one line: “cá nhân 1.494.000 đ”. */
export function AmountsInLine({ amounts }: { amounts: Amount[] }) {
  if (amounts.every((one) => 'unread' in one.bonus)) return <NotRead />
  return (
    <ul class="law-line">
      {amounts.map(({ recipient, bonus }) => (
        <li key={recipient}>
          {recipientName(recipient)}: {'unread' in bonus ? <NotRead /> : <SumWords sum={bonus} />}
        </li>
      ))}
    </ul>
  )
}

/** What an award pays each recipient, with the arithmetic and its clauses. */
export function AmountsInFull({ amounts }: { amounts: Amount[] }) {
  return (
    <Facts
      items={amounts.map(({ recipient, bonus }) => [recipientName(recipient), <InFull bonus={bonus} />])}
    />
  )
}

function InFull({ bonus }: { bonus: Bonus }) {
  if ('unread' in bonus)
    return (
      <>
        {t(bonus.why)} <Pill kind="warn">{t('chưa ai đọc')}</Pill>
        <Source of={bonus.unread} />
      </>
    )
  return (
    <>
      <strong>
        <SumWords sum={bonus} />
      </strong>
      <span class="law-sum">{arithmetic(bonus)}</span>
      <Sources of={bonus.citations} />
    </>
  )
}

export function SumWords({ sum }: { sum: Sum }) {
  const amount = t('{amount} đồng', { amount: vnNumber(sum.amount) })
  return <>{sum.most ? t('nhiều nhất {amount}', { amount }) : amount}</>
}

export function NotRead() {
  return <span class="quiet">{t('chưa đọc')}</span>
}

function arithmetic({ multiplier, baseSalary, amount }: Sum): string {
  const exact = (multiplier * baseSalary) / 100
  const sum = t('{multiplier} × lương cơ sở {salary} = {exact} đồng', {
    multiplier: vnNumber(multiplier / 100),
    salary: vnNumber(baseSalary),
    exact: vnNumber(exact),
  })
  return exact === amount ? sum : t('{sum}, làm tròn lên {amount}', { sum, amount: vnNumber(amount) })
}
