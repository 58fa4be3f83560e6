import { EquityPanel } from '#cycle/3-selection/equity/screens/EquityPanel.tsx'
import { percentOf, type Shares } from '#ground/register/register.ts'
import { vnNumber, vnPercent } from '#kit/format.ts'
import { Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { FairView } from '../award.view.ts'

/** Whom the year and this list honour, before anybody signs; the list itself for those who choose. */
export function FairPanel({ fair, yearName }: { fair: FairView; yearName: number }) {
  return (
    <>
      <EquityPanel view={fair.equity} />
      {fair.seen && <ThisList seen={fair.seen} lastYear={fair.lastYear} yearName={yearName} />}
    </>
  )
}

type ThisListOf = { seen: NonNullable<FairView['seen']>; lastYear: number; yearName: number }

function ThisList({ seen: { now, last }, lastYear, yearName }: ThisListOf) {
  return (
    <Panel heading={t('Danh sách này, theo lượt khen thưởng')} id="fair">
      <Sheet
        caption={t('Tỷ lệ trên số lượt khen thưởng cá nhân, so với sổ khen thưởng năm {year}', {
          year: lastYear,
        })}
        rows={rowsOf()}
        rowKey={(row) => row.key}
        columns={[
          { head: t('Nhóm'), title: true, cell: (row) => row.label },
          { head: t('Năm {year}', { year: yearName }), numeric: true, cell: (row) => shareOf(now, row.key) },
          { head: t('Năm {year}', { year: lastYear }), numeric: true, cell: (row) => shareOf(last, row.key) },
          { head: t('Thay đổi'), numeric: true, cell: (row) => changeOf(now, last, row.key) },
        ]}
      />
    </Panel>
  )
}

type Key = 'direct' | 'leaders' | 'women' | 'collectives'

function rowsOf(): { key: Key; label: string }[] {
  return [
    { key: 'direct', label: t('Người trực tiếp làm nhiệm vụ') },
    { key: 'leaders', label: t('Lãnh đạo, chỉ huy') },
    { key: 'women', label: t('Nữ') },
    { key: 'collectives', label: t('Tập thể') },
  ]
}

function shareOf(shares: Shares, key: Key): string {
  const count = vnNumber(shares[key])
  if (key === 'collectives') return count
  if (shares.persons === 0) return '–'
  return `${count}/${vnNumber(shares.persons)} (${vnPercent(percentOf(shares[key], shares.persons))})`
}

function changeOf(now: Shares, last: Shares, key: Key): string {
  const value = (shares: Shares) =>
    key === 'collectives' ? shares.collectives : percentOf(shares[key], shares.persons)
  const [here, then] = [value(now), value(last)]
  if (here === null || then === null || last.persons + last.collectives === 0) return '–'
  const change = here - then
  const sign = change > 0 ? '+' : ''
  return key === 'collectives'
    ? `${sign}${vnNumber(change)}`
    : t('{change} điểm phần trăm', { change: `${sign}${vnNumber(change)}` })
}
