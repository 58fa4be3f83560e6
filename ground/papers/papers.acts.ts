import type { Day } from '#law/kernel/day.ts'
import { idAhead } from '#plumbing/ahead.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, refused } from '#plumbing/verdict.ts'
import { storeBytes } from '../files/files.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { checksOfPaper } from './checks/checks.ts'
import { fileNameOf } from './file-name.ts'
import { usualPlace } from './frame.ts'
import { layOut } from './layout.ts'
import type { NumberInSeries } from './numbering.ts'
import { bearNumber } from './numbers/bearing.store.ts'
import type { Paper } from './paper.ts'
import { sealPaper } from './proof/seal.ts'
import { docxFromTemplate } from './templates/docx-from-template.ts'

type Making = {
  yearId: string
  subjectId: string
  code: string
  title: string
  issuedOn: Day
  content: Paper
  reference?: string
  /** Whose paper it is; the cluster's where nobody is named. */
  agencyId?: string | null
  /** The number it bears; else the one this deed took that stands in the reference. */
  number?: NumberInSeries
}

const kinds = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** Sets a paper in Word and PDF and keeps both with its words, for good; one that contradicts itself is refused. Gives its id. */
export function makePaper(db: Db, who: Actor, making: Making): Promise<string> {
  return transact(db, async (tx) => {
    demandSound(making.content)
    const id = idAhead()
    const reference = making.reference ?? given(making.content.reference)
    const content = await sealPaper(tx, { paperId: id, paper: await placed(tx, making) })
    await insertPaper(tx, who, { ...making, id, reference, content })
    await bearNumber(tx, { paperId: id, by: who.id, reference, number: making.number })
    await note(tx, who, 'paper.issued', id, {
      yearId: making.yearId,
      ...(making.agencyId && { agencyId: making.agencyId }),
      after: { code: making.code, title: making.title, reference },
    })
    return id
  })
}

/** The place stands before the date; a deed that does not ask for it takes the one in use. */
async function placed(tx: Db, { content, yearId, agencyId = null }: Making): Promise<Paper> {
  return { ...content, place: content.place || (await usualPlace(tx, yearId, agencyId)) }
}

function demandSound(paper: Paper): void {
  const wrong = checksOfPaper(paper).find((one) => one.severity === 'stop')
  if (wrong) demand(refused(`${wrong.where}: ${wrong.text}`))
}

async function insertPaper(tx: Db, who: Actor, made: Making & { id: string; reference: string }) {
  const { note: templateNote, templateId, ...files } = await rendered(tx, made)
  const keep = (ending: 'docx' | 'pdf') =>
    storeBytes(tx, {
      yearId: made.yearId,
      name: fileNameOf(made, ending),
      kind: kinds[ending],
      content: files[ending],
      public: false,
      uploadedBy: who.id,
    })
  await tx
    .insertInto('papers')
    .values({
      id: made.id,
      year_id: made.yearId,
      subject_id: made.subjectId,
      agency_id: made.agencyId ?? null,
      code: made.code,
      reference: made.reference,
      title: made.title,
      issued_on: made.issuedOn,
      content: JSON.stringify(made.content),
      docx_id: await keep('docx'),
      pdf_id: await keep('pdf'),
      issued_by: who.id,
      template_id: templateId,
      template_note: templateNote,
    })
    .execute()
}

/** By the template in force, else in the built-in form. Both setters load with the first paper: they are large. */
async function rendered(tx: Db, { code, agencyId = null, yearId, content: paper }: Making) {
  const own = await docxFromTemplate(tx, { code, agencyId, yearId, paper })
  const note = own?.note ?? ''
  if (own?.made) return { ...own.made, note }
  const [{ renderDocx }, { renderPdf }] = await Promise.all([import('./docx.ts'), import('./pdf.ts')])
  const layout = layOut(paper)
  return {
    docx: await renderDocx(paper, layout),
    pdf: await renderPdf(paper, layout),
    templateId: null,
    note,
  }
}

function given(reference: string): string {
  return reference.startsWith('/') ? '' : reference
}
