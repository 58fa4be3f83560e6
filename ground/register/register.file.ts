import type { Context } from 'hono'
import { vnDay } from '#kit/format.ts'
import { workbook } from '#kit/http/workbook.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { type XlsxRow, xlsxOf } from '#plumbing/xlsx.ts'
import type { Env } from '../env.ts'
import type { Actor } from '../people/actor.ts'
import { routeLabel } from './screens/routes.ts'
import { everyAward, type RegisterQuery } from './search.store.ts'

/** What was asked of the register, as a spreadsheet that flows while rows are still read. */
export function registerFile(c: Context<Env>, query: RegisterQuery) {
  const columns = [
    { header: t('Người, tập thể được khen'), width: 32 },
    { header: t('Danh hiệu, hình thức'), width: 38 },
    { header: t('Đơn vị'), width: 34 },
    { header: t('Chức vụ, đơn vị'), width: 28 },
    { header: t('Thành tích'), width: 40 },
    { header: t('Loại hình'), width: 18 },
    { header: t('Quyết định'), width: 18 },
    { header: t('Ngày'), width: 12 },
    { header: t('Cơ quan quyết định'), width: 32 },
    { header: t('Năm'), width: 8 },
    { header: t('Giá trị'), width: 18 },
  ]
  const rows = rowsOf(c.var.pool, c.var.actor, query)
  return workbook(c, 'so-khen-thuong', xlsxOf({ name: t('Sổ khen thưởng'), columns, rows }))
}

async function* rowsOf(db: Db, who: Actor, query: RegisterQuery): AsyncGenerator<XlsxRow> {
  for await (const row of everyAward(db, who, query)) {
    yield [
      row.recipient,
      t(awardName(row.awardCode)),
      row.agencyName,
      row.postTitle,
      row.achievement,
      routeLabel(row.route),
      row.decisionReference,
      vnDay(row.decidedOn),
      row.issuer,
      row.year,
      row.stands ? t('Còn giá trị') : t('Đã hủy hoặc tước'),
    ]
  }
}
