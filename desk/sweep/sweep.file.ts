import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { vnDay } from '#kit/format.ts'
import { workbook } from '#kit/http/workbook.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { type XlsxRow, xlsxOf } from '#plumbing/xlsx.ts'
import { allSights } from './sweep.store.ts'
import { type Sweep, type SweepQuery, stateLabel } from './sweep.ts'

/** What the page shows, as a spreadsheet. */
export function sweepFile(c: Context<Env>, sweep: Sweep, query: SweepQuery) {
  const columns = [
    { header: t('Họ và tên'), width: 28 },
    { header: t('Đơn vị'), width: 34 },
    { header: t('Danh hiệu, hình thức'), width: 38 },
    { header: t('Trạng thái'), width: 34 },
    { header: t('Đủ thời gian từ ngày'), width: 18 },
    { header: t('Có thể đã bị bỏ sót'), width: 18 },
    { header: t('Tạm dừng'), width: 12 },
    { header: t('Trực tiếp lao động, công tác'), width: 18 },
  ]
  const rows = rowsOf(c.var.pool, sweep.id, query)
  return workbook(c, `ra-soat-${sweep.receivedOn}`, xlsxOf({ name: t('Rà soát'), columns, rows }))
}

async function* rowsOf(db: Db, sweepId: string, query: SweepQuery): AsyncGenerator<XlsxRow> {
  for await (const row of allSights(db, sweepId, query)) {
    yield [
      row.fullName,
      row.agencyName ?? '',
      t(awardName(row.awardCode)),
      stateLabel(row.state),
      vnDay(row.dueOn),
      row.overlooked ? t('Có') : '',
      row.onHold ? t('Có') : '',
      row.direct ? t('Có') : '',
    ]
  }
}
