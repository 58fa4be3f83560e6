import { createHash } from 'node:crypto'
import { madeAhead } from '#plumbing/ahead.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, refused } from '#plumbing/verdict.ts'
import { safeName, storeBytes } from '../../files/files.ts'
import { note } from '../../journal/journal.ts'
import type { Actor } from '../../people/actor.ts'
import type { Paper } from '../paper.ts'
import { workApart } from './apart/apart.ts'
import { fieldsOf } from './fields.ts'
import type { Kept } from './owners.store.ts'
import { faultSentence, problemSentence } from './sentences.ts'
import { mayKeepTemplates } from './templates.policy.ts'
import { choicesOf, findVersion, nextNumberOf } from './templates.store.ts'

const docxKind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Upload = { code: string; name: string; bytes: Uint8Array; remark: string; example: Paper }

/** Keeps a checked template as the next version; nothing is in force by it yet. Gives the version's id. */
export async function uploadTemplate(
  db: Db,
  who: Actor,
  { owner, keeperId }: Kept,
  upload: Upload,
): Promise<string> {
  demand(mayKeepTemplates(who, keeperId))
  const content = Buffer.from(upload.bytes)
  await demandSound(content, upload.example)
  return transact(db, async (tx) => {
    const number = await nextNumberOf(tx, 'paper_templates', { whose: owner, code: upload.code })
    const fileId = await storeBytes(tx, {
      ...{ yearId: null, kind: docxKind, content, public: false, uploadedBy: who.id },
      name: safeName(upload.name, ['docx']),
    })
    const id = newId()
    await tx
      .insertInto('paper_templates')
      .values({
        id,
        ...keysOf(owner),
        code: upload.code,
        number,
        file_id: fileId,
        remark: upload.remark,
        uploaded_by: who.id,
      })
      .execute()
    await note(tx, who, 'template.uploaded', id, {
      agencyId: keeperId,
      after: { code: upload.code, number, for: owner.name },
    })
    return id
  })
}

function keysOf({ kind, id }: Kept['owner']) {
  return { agency_id: kind === 'agency' ? id : null, cluster_id: kind === 'cluster' ? id : null }
}

/** Everything that is wrong with a template, each thing at its place, all at once. */
async function demandSound(content: Buffer, example: Paper): Promise<void> {
  const fields = fieldsOf(example)
  const key = createHash('sha256').update(JSON.stringify(fields)).update(content).digest('hex')
  const task = { fields, values: null, picture: null }
  const { faults, problems } = await madeAhead(`template check ${key}`, () => workApart(content, task))
  const sentences = [...faults.map(faultSentence), ...problems.map(problemSentence)]
  const [first] = sentences
  if (!first) return
  if (sentences.length === 1) throw new BadInput({ file: first })
  const each = sentences.map((sentence, i) => [`file-${i + 1}`, sentence] as const)
  const head = t('Mẫu có {count} chỗ cần sửa, ghi ở đầu biểu mẫu này. Hãy sửa trong Word rồi tải lên lại.', {
    count: sentences.length,
  })
  throw new BadInput({ file: head, ...Object.fromEntries(each) })
}

/** Puts a version in force for the papers made from now on. */
export function chooseTemplate(db: Db, who: Actor, { owner, keeperId }: Kept, versionId: string) {
  return transact(db, async (tx) => {
    demand(mayKeepTemplates(who, keeperId))
    const version = found(await findVersion(tx, owner, versionId))
    const number = await nextNumberOf(tx, 'paper_template_choices', { whose: owner, code: version.code })
    if ((await inForceNow(tx, owner, version.code)) === versionId)
      demand(refused(t('Phiên bản này đang được dùng.')))
    await tx
      .insertInto('paper_template_choices')
      .values({
        id: newId(),
        ...keysOf(owner),
        code: version.code,
        number,
        template_id: versionId,
        chosen_by: who.id,
      })
      .execute()
    await note(tx, who, 'template.chosen', versionId, {
      agencyId: keeperId,
      after: { code: version.code, number: version.number, for: owner.name },
    })
  })
}

/** Returns to the built-in form for the papers made from now on; the versions stay. */
export function returnToBuiltIn(db: Db, who: Actor, { owner, keeperId }: Kept, code: string) {
  return transact(db, async (tx) => {
    demand(mayKeepTemplates(who, keeperId))
    const number = await nextNumberOf(tx, 'paper_template_choices', { whose: owner, code })
    if (!(await inForceNow(tx, owner, code))) demand(refused(t('Văn bản này đang dùng mẫu có sẵn.')))
    const id = newId()
    await tx
      .insertInto('paper_template_choices')
      .values({ id, ...keysOf(owner), code, number, template_id: null, chosen_by: who.id })
      .execute()
    await note(tx, who, 'template.returned', id, { agencyId: keeperId, after: { code, for: owner.name } })
  })
}

async function inForceNow(tx: Db, owner: Kept['owner'], code: string): Promise<string | null> {
  const choices = await choicesOf(tx, owner)
  return choices.find((one) => one.code === code)?.templateId ?? null
}
