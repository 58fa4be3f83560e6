import type { Context } from 'hono'
import { vnDay } from '#kit/format.ts'
import { workbook } from '#kit/http/workbook.ts'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { workbookBytes, type XlsxCell, type XlsxLook } from '#plumbing/xlsx-sheets.ts'
import type { Env } from '../../env.ts'
import { chargedWith } from '../../people/actor.ts'
import { allMoves, stockOf } from './insignia.store.ts'
import { reasonLabel } from './insignia.ts'

/** The stock of one's bodies and its moves, as a workbook. */
export async function stockFile(c: Context<Env>) {
  const own = chargedWith(c.var.actor)
  const [kinds, moves] = await Promise.all([stockOf(c.var.db, own), allMoves(c.var.db, own)])
  const stock = [
    row([t('Cơ quan'), t('Hiện vật'), t('Kèm hình thức'), t('Đơn vị tính'), t('Còn'), t('Ít nhất')], 'head'),
    ...kinds.map((one) =>
      row([
        ...[one.organisationName, one.name, one.awardCode ? t(awardName(one.awardCode)) : ''],
        ...[one.unit, one.balance, one.least],
      ]),
    ),
  ]
  const book = [
    row(
      [t('Ngày'), t('Hiện vật'), t('Việc'), t('Số lượng'), t('Phát cho'), t('Ghi chú'), t('Người ghi')],
      'head',
    ),
    ...moves.map((one) =>
      row([
        ...[vnDay(one.onDay), one.name, reasonLabel(one.why), one.quantity],
        ...[one.recipient ?? '', one.words, one.recordedBy],
      ]),
    ),
  ]
  const bytes = await workbookBytes([
    { name: t('Tồn kho'), widths: [34, 32, 34, 12, 10, 10], rows: stock },
    { name: t('Nhập, xuất'), widths: [12, 32, 16, 10, 32, 40, 24], rows: book },
  ])
  return workbook(c, 'hien-vat-khen-thuong', bytes)
}

function row(cells: (string | number)[], look?: XlsxLook): XlsxCell[] {
  return cells.map((typed) => ({ typed, ...(look && { look }) }))
}
