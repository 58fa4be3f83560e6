import { createReport } from 'docx-templates'
import Docxtemplater from 'docxtemplater'
import { TemplateHandler } from 'easy-template-x'
import PizZip from 'pizzip'
import { renderDocx } from '#ground/papers/docx.ts'
import { cellsOf, decisionOf, type NameRow } from './names.ts'

export const makers = ['ours', 'docxtemplater', 'easy-template-x', 'docx-templates'] as const
export type Maker = (typeof makers)[number]

/** Makes the decision ready to be made again and again: a template is read outside the time that counts. */
export async function prepared(maker: Maker): Promise<(rows: NameRow[]) => Promise<Uint8Array>> {
  if (maker === 'ours') return (rows) => renderDocx(decisionOf(rows.map(cellsOf)))
  if (maker === 'docx-templates') {
    const template = await renderDocx(decisionOf(commandRows))
    return (rows) => createReport({ template, data: { rows }, cmdDelimiter: ['{', '}'], noSandbox: true })
  }
  const template = await renderDocx(decisionOf(loopRow))
  if (maker === 'easy-template-x') return async (rows) => new TemplateHandler().process(template, { rows })
  return async (rows) => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true })
    document.render({ rows })
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  }
}

const loopRow = [['{#rows}{number}', '{name}', '{post}', '{unit}', '{award}{/rows}']]
const commandRows = [
  ['{FOR row IN rows}', '', '', '', ''],
  ['{INS $row.number}', '{INS $row.name}', '{INS $row.post}', '{INS $row.unit}', '{INS $row.award}'],
  ['{END-FOR row}', '', '', '', ''],
]
