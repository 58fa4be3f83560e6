import { percentOf, type Shares } from '#ground/register/register.ts'
import { vnNumber, vnPercent } from '#kit/format.ts'
import { Help, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { FairView } from '../award.view.ts'

/** Whom the list honours, beside last year's register, before anybody signs. */
export function FairPanel({ fair, yearName }: { fair: FairView; yearName: number }) {
  const { now, last, lastYear } = fair
  return (
    <Panel heading={t('Cơ cấu danh sách')} id="fair">
      <Sheet
        caption={t('Tỷ lệ trên số cá nhân, so với sổ khen thưởng năm {year}', { year: lastYear })}
        rows={rowsOf()}
        rowKey={(row) => row.key}
        columns={[
          { head: t('Nhóm'), title: true, cell: (row) => row.label },
          { head: t('Năm {year}', { year: yearName }), numeric: true, cell: (row) => shareOf(now, row.key) },
          { head: t('Năm {year}', { year: lastYear }), numeric: true, cell: (row) => shareOf(last, row.key) },
          { head: t('Thay đổi'), numeric: true, cell: (row) => changeOf(now, last, row.key) },
        ]}
      />
      <Help word={t('Vì sao xem bảng này trước khi ký?')}>
        {t(
          'Khen thưởng chú trọng người trực tiếp làm nhiệm vụ. Bảng cho thấy danh sách nghiêng về ai; quyết định vẫn là của người có thẩm quyền.',
        )}
      </Help>
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
