import { sql } from 'kysely'
import { vnDay } from '#kit/format.ts'
import type { Db } from '#plumbing/database.ts'
import { allowed, found } from '#plumbing/verdict.ts'
import { chargedWith } from '../../people/actor.ts'
import { isLeadStaff, isOrganisationHead } from '../../units/year.ts'
import { byMembers, framed, frameOf, placeField } from '../frame.ts'
import type { PaperOffer } from '../offer.ts'
import type { Block, Paper } from '../paper.ts'
import { closedCodes, readsClosed } from '../papers.policy.ts'
import { ceasedBy, findPaper } from '../papers.store.ts'
import { typedLines, typedRows } from '../pieces.ts'
import { changePaper } from './changes.acts.ts'

/** “Công văn đính chính”: puts right a slip of form in a paper already issued (Nghị định 30/2020/NĐ-CP). */
export const correctionOffer: PaperOffer = {
  code: 'correction',
  name: 'Công văn đính chính',
  form: 'letter',
  stage: 'setUp',
  may: (who, year) => (isOrganisationHead(who, year) ? allowed : byMembers(who, year)),
  async subjects(db, who, year) {
    const isAll = isOrganisationHead(who, year)
    const rows = await db
      .selectFrom('papers')
      .where('year_id', '=', year.id)
      .where('reference', '<>', '')
      .where(sql<boolean>`${ceasedBy} is null`)
      .$if(!readsClosed(who, year), (q) => q.where('code', 'not in', closedCodes))
      .$if(!isAll, (q) =>
        q.where((eb) =>
          eb.or([
            eb('agency_id', 'in', [...chargedWith(who), nobody]),
            ...(isLeadStaff(who, year) ? [eb('agency_id', 'is', null)] : []),
          ]),
        ),
      )
      .orderBy('issued_at', 'desc')
      .limit(300)
      .select(['id', 'title', 'reference', 'agency_id as agencyId'])
      .execute()
    return rows.map(({ id, title, reference, agencyId }) => ({
      id,
      agencyId,
      name: `${reference} · ${title}`,
    }))
  },
  fields: [
    placeField,
    {
      name: 'slips',
      label: 'Chỗ sai và nội dung đính chính',
      hint: 'Mỗi dòng: vị trí | đã in là | nay đính chính là',
      kind: 'rows',
      required: true,
    },
    { name: 'cause', label: 'Lý do', hint: 'Ví dụ: do sơ suất khi in ấn.', kind: 'line', required: true },
    { name: 'to', label: 'Kính gửi', hint: 'Mỗi nơi một dòng.', kind: 'lines', required: true },
  ],
  async suggest(db, { subject }) {
    const { content } = found(await findPaper(db, subject.id))
    const to = content.addressedTo.length > 0 ? content.addressedTo : content.recipients.filter(isReceiver)
    return { to: to.join('\n'), cause: 'do sơ suất khi soạn thảo' }
  },
  async write(db, of) {
    const corrected = await correctedOf(db, of.subject.id)
    const to = typedLines(of.answers.to)
    const paper: Paper = {
      ...framed(await frameOf(db, of), 'letter', ['Như trên']),
      typeName: '',
      abstract: `đính chính ${corrected}`,
      addressedTo: to,
      blocks: bodyOf(corrected, of.answers),
    }
    return paper
  },
  async issued(tx, { who, year, subject, on, answers, paperId }) {
    await changePaper(tx, who, year, {
      ...{ paperId: subject.id, kind: 'corrected', changedOn: on, otherId: paperId, otherReference: '' },
      reason: answers.cause?.trim() || 'Đính chính',
    })
  },
}

const nobody = '00000000-0000-0000-0000-000000000000'

const isReceiver = (line: string) => !line.startsWith('Lưu') && !line.startsWith('Như')

async function correctedOf(db: Db, id: string): Promise<string> {
  const { content, reference, issuedOn } = found(await findPaper(db, id))
  const name = content.typeName || 'Công văn'
  return `${name} số ${reference} ngày ${vnDay(issuedOn)}`
}

function bodyOf(corrected: string, { cause = '', slips }: Record<string, string>): Block[] {
  return [
    {
      kind: 'paragraph',
      text: `Trong ${corrected}, ${cause.trim().replace(/\.$/, '')}, có nội dung in chưa đúng. Nay xin đính chính như sau:`,
    },
    {
      kind: 'table',
      columns: [
        { head: 'TT', align: 'center', width: 1 },
        { head: 'Vị trí', width: 4 },
        { head: 'Đã in là', width: 6 },
        { head: 'Nay đính chính là', width: 6 },
      ],
      rows: typedRows(slips).map(([where = '', wrong = '', right = ''], i) => [
        String(i + 1),
        where,
        wrong,
        right,
      ]),
    },
    { kind: 'paragraph', text: 'Các nội dung khác của văn bản giữ nguyên.' },
  ]
}
