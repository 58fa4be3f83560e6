import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { vnDay } from '#kit/format.ts'
import { workbook } from '#kit/http/workbook.ts'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { type XlsxRow, xlsxOf } from '#plumbing/xlsx.ts'
import { proofLabel, stateWords } from './due-process.ts'
import type { ProcessSheet } from './due-process.view.ts'

/** The sheets as a spreadsheet, a row a step. */
export function processFile(c: Context<Env>, name: string, sheets: AsyncIterable<ProcessSheet>) {
  const columns = [
    { header: t('Tập thể, cá nhân'), width: 30 },
    { header: t('Danh hiệu, hình thức'), width: 30 },
    { header: t('Bước'), width: 28 },
    { header: t('Trạng thái'), width: 14 },
    { header: t('Nội dung'), width: 60 },
    { header: t('Ngày'), width: 14 },
    { header: t('Người thực hiện'), width: 26 },
    { header: t('Căn cứ'), width: 40 },
  ]
  return workbook(c, `quy-trinh-${name}`, xlsxOf({ name: t('Quy trình'), columns, rows: rowsOf(sheets) }))
}

async function* rowsOf(sheets: AsyncIterable<ProcessSheet>): AsyncGenerator<XlsxRow> {
  for await (const { facts, proofs } of sheets)
    for (const proof of proofs)
      yield [
        facts.recipient,
        t(awardName(facts.awardCode)),
        proofLabel(proof.key),
        stateWords(proof.state),
        proof.says.join('; '),
        proof.on ? vnDay(proof.on) : '',
        proof.who,
        proof.citation ? `${proof.citation.place}, ${proof.citation.instrument}` : '',
      ]
}
