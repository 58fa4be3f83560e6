import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { storeBytes } from '../files/files.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { fileNameOf } from './file-name.ts'
import type { Paper } from './paper.ts'

type Making = {
  yearId: string
  subjectId: string
  code: string
  title: string
  issuedOn: Day
  content: Paper
  reference?: string
}

const kinds = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** Sets a paper in Word and PDF and keeps both with its words, for good. Gives the paper's id. */
export function makePaper(db: Db, who: Actor, making: Making): Promise<string> {
  return transact(db, async (tx) => {
    const reference = making.reference ?? numbered(making.content.reference)
    const files = await rendered(making.content)
    const keep = (ending: 'docx' | 'pdf') =>
      storeBytes(tx, {
        yearId: making.yearId,
        name: fileNameOf({ reference, title: making.title }, ending),
        kind: kinds[ending],
        content: files[ending],
        public: false,
        uploadedBy: who.id,
      })
    const id = newId()
    await tx
      .insertInto('papers')
      .values({
        id,
        year_id: making.yearId,
        subject_id: making.subjectId,
        code: making.code,
        reference,
        title: making.title,
        issued_on: making.issuedOn,
        content: JSON.stringify(making.content),
        docx_id: await keep('docx'),
        pdf_id: await keep('pdf'),
        issued_by: who.id,
      })
      .execute()
    await note(tx, who, 'paper.issued', id, {
      yearId: making.yearId,
      after: { code: making.code, title: making.title, reference },
    })
    return id
  })
}

/** Both setters load with the first paper: they are large and the program should start without them. */
async function rendered(paper: Paper) {
  const [{ renderDocx }, { renderPdf }] = await Promise.all([import('./docx.ts'), import('./pdf.ts')])
  return { docx: await renderDocx(paper), pdf: await renderPdf(paper) }
}

function numbered(reference: string): string {
  return reference.startsWith('/') ? '' : reference
}
