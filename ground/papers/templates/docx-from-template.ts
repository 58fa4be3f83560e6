import { createHash } from 'node:crypto'
import { madeAhead } from '#plumbing/ahead.ts'
import type { Db } from '#plumbing/database.ts'
import type { Paper } from '../paper.ts'
import { workApart } from './apart/apart.ts'
import { fieldsOf, templateFields } from './fields.ts'
import { officeProgram, pdfByOffice } from './office.ts'
import { pictureOf } from './picture.ts'
import { clusterOfYear, templateInForce } from './templates.store.ts'

type Wanted = { code: string; agencyId: string | null; yearId?: string; paper: Paper }

/** The files a template made; `made` is null, and `note` says why, where the built-in form must stand in for it. */
type FromTemplate = {
  made: { templateId: string; docx: Buffer; pdf: Buffer } | null
  note: string
}

/**
 * The paper by the template its agency, or the cluster of the year, has put in force; null where the built-in form
 * holds. Both files come of one form: without LibreOffice no PDF can be made of a template, so the built-in form is used.
 */
export async function docxFromTemplate(tx: Db, wanted: Wanted): Promise<FromTemplate | null> {
  const { code, agencyId, yearId } = wanted
  const cluster = agencyId || !yearId ? undefined : await clusterOfYear(tx, yearId)
  const id = agencyId ?? cluster?.id
  if (!id) return null
  const template = await templateInForce(tx, { kind: agencyId ? 'agency' : 'cluster', id }, code)
  if (!template) return null
  if (!officeProgram()) return { made: null, note: withoutOffice(template.number) }
  const words = createHash('sha256').update(JSON.stringify(wanted.paper)).digest('hex')
  return madeAhead(`template ${template.id} ${words}`, () => filled(template, wanted.paper))
}

type Template = { id: string; number: number; content: Buffer }

async function filled({ id, number, content }: Template, paper: Paper): Promise<FromTemplate> {
  const task = { fields: fieldsOf(paper), values: templateFields(paper), picture: await pictureOf(paper) }
  const { bytes, leftOut } = await workApart(content, task)
  const pdf = bytes && (await pdfByOffice(bytes))
  if (!bytes || !pdf) return { made: null, note: failed(number) }
  const names = leftOut.map(({ name }) => `“${name}”`).join(', ')
  const note = names ? `Mẫu riêng phiên bản ${number} không in: ${names}.` : ''
  return { made: { templateId: id, docx: bytes, pdf }, note }
}

// The notes stay with the paper for good, in Vietnamese as the paper itself.
const withoutOffice = (number: number) =>
  `Lập theo mẫu có sẵn: máy chủ chưa có LibreOffice để làm bản PDF từ mẫu riêng phiên bản ${number}.`
const failed = (number: number) =>
  `Lập theo mẫu có sẵn: không điền được mẫu riêng phiên bản ${number}. Hãy xem trước lại mẫu.`
