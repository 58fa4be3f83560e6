import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { newId } from '#plumbing/id.ts'
import { BadInput, found } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { has } from '#tests/pki.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sampleReport } from '../paper.samples.ts'
import { makePaper } from '../papers.acts.ts'
import { findPaper, paperFile } from '../papers.store.ts'
import { workApart } from './apart/apart.ts'
import { wordsOfDocx } from './docx/words.ts'
import { fieldsOf, templateFields } from './fields.ts'
import { officeProgram } from './office.ts'
import { type Kept, keptByAgency, keptByCluster } from './owners.store.ts'
import { starterDocx } from './starter.ts'
import { aDocx, p } from './template.samples.ts'
import { chooseTemplate, returnToBuiltIn, uploadTemplate } from './templates.acts.ts'
import { templateInForce, versionsOf } from './templates.store.ts'

let base: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let officer: Actor
let stranger: Actor
let own: Kept

beforeAll(async () => {
  base = await testDatabase()
  ground = await aSeasonGround(base.db)
  officer = await ground.actor('ct.canbo')
  stranger = await ground.actor('btm.canbo')
  own = found(await keptByAgency(base.db, ground.agencies.ct))
})
afterAll(() => base.close())

let papers = 0
const aCode = () => `mau-${++papers}`

const upload = (code: string, body = p('Mẫu riêng: {trích yếu}'), who = officer) =>
  uploadTemplate(base.db, who, own, {
    ...{ code, name: 'mau.docx', bytes: aDocx(body), remark: 'Sửa lề', example: sampleReport },
  })

const actionsOf = async (id: string) =>
  (await base.db.selectFrom('journal').where('subject_id', '=', id).select('action').execute()).map(
    (row) => row.action,
  )

describe('A template sent by its agency', () => {
  it('is kept as the next version and is not in force yet', async () => {
    const code = aCode()
    const first = await upload(code)
    await upload(code)
    const versions = await versionsOf(base.db, own.owner, code)
    expect(versions.map((one) => [one.number, one.fileName, one.remark])).toEqual([
      [2, 'mau.docx', 'Sửa lề'],
      [1, 'mau.docx', 'Sửa lề'],
    ])
    expect(await templateInForce(base.db, own.owner, code)).toBeUndefined()
    expect(await actionsOf(first)).toEqual(['template.uploaded'])
  })

  it('is refused with every wrong field at its place, and nothing is kept', async () => {
    const code = aCode()
    await expect(upload(code, p('{trích yêu}') + p('{#danh sách}'))).rejects.toMatchObject({
      fields: { file: expect.stringContaining('2 chỗ cần sửa') },
    })
    await expect(
      uploadTemplate(base.db, officer, own, {
        ...{ code, name: 'x.docx', bytes: Buffer.from('<html>'), remark: '', example: sampleReport },
      }),
    ).rejects.toThrow(BadInput)
    expect(await versionsOf(base.db, own.owner, code)).toEqual([])
  })

  it('is hidden from everybody else', async () => {
    await expect(upload(aCode(), p('{trích yếu}'), stranger)).rejects.toThrow('hidden')
  })
})

describe('A version of a template', () => {
  it('is put in force, another takes its place, and the built-in form can be returned to', async () => {
    const code = aCode()
    const [first, second] = [await upload(code), await upload(code)]
    await chooseTemplate(base.db, officer, own, first)
    await chooseTemplate(base.db, officer, own, second)
    expect((await templateInForce(base.db, own.owner, code))?.number).toBe(2)
    await expect(chooseTemplate(base.db, officer, own, second)).rejects.toThrow('đang được dùng')
    await returnToBuiltIn(base.db, officer, own, code)
    expect(await templateInForce(base.db, own.owner, code)).toBeUndefined()
    await expect(returnToBuiltIn(base.db, officer, own, code)).rejects.toThrow('đang dùng mẫu có sẵn')
    expect(await versionsOf(base.db, own.owner, code)).toHaveLength(2)
  })

  it('is hidden from others, and so is one of another body', async () => {
    const code = aCode()
    const id = await upload(code)
    await expect(chooseTemplate(base.db, stranger, own, id)).rejects.toThrow('hidden')
    await expect(returnToBuiltIn(base.db, stranger, own, code)).rejects.toThrow('hidden')
    const other = found(await keptByAgency(base.db, ground.agencies.btm))
    await expect(chooseTemplate(base.db, stranger, other, id)).rejects.toThrow('hidden')
  })
})

it('the templates of a cluster are kept by its lead of the day', async () => {
  const before = await keptByCluster(base.db, ground.clusterId, '2022-03-01')
  expect(before).toMatchObject({ owner: { kind: 'cluster' }, keeperId: ground.agencies.ct })
  expect(await keptByCluster(base.db, newId(), '2022-03-01')).toBeUndefined()
})

const issue = (code: string) =>
  makePaper(base.db, officer, {
    ...{ yearId: ground.year.id, subjectId: newId(), code, title: 'Báo cáo mẫu', issuedOn: '2022-02-26' },
    ...{ agencyId: ground.agencies.ct, content: { ...sampleReport, reference: '/BC-CCT' } },
  })

describe('A paper whose template is in force', () => {
  it.skipIf(!officeProgram())(
    'is made by it in Word and in PDF, and says what was left out',
    async () => {
      const code = aCode()
      const version = await upload(code)
      await chooseTemplate(base.db, officer, own, version)
      const id = await issue(code)
      const paper = found(await findPaper(base.db, id))
      expect(paper).toMatchObject({ templateNumber: 1, templateNote: expect.stringContaining('không in') })
      const docx = found(await paperFile(base.db, id, 'docx'))
      expect(wordsOfDocx(docx.content)).toBe(`Mẫu riêng: ${sampleReport.abstract}`)
      const pdf = found(await paperFile(base.db, id, 'pdf'))
      if (has('pdftotext')) expect(printed(pdf.content, 'pdftotext')).toContain('Mẫu riêng:')
      if (has('pdffonts')) expect(printed(pdf.content, 'pdffonts')).toMatch(/\+Tinos-Regular .* yes yes yes/)
    },
    120_000,
  )

  it('is made in the built-in form again once that was returned to', async () => {
    const code = aCode()
    await chooseTemplate(base.db, officer, own, await upload(code))
    await returnToBuiltIn(base.db, officer, own, code)
    expect(await findPaper(base.db, await issue(code))).toMatchObject({
      templateNumber: null,
      templateNote: '',
    })
  })
})

it.skipIf(!officeProgram())(
  'the built-in form that LibreOffice has opened and saved again still fills whole',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qt-saved-'))
    writeFileSync(join(folder, 'mau.docx'), await starterDocx(sampleReport))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const words = [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir']
    spawnSync(officeProgram() ?? '', [...words, join(folder, 'out'), join(folder, 'mau.docx')])
    const made = await workApart(readFileSync(join(folder, 'out', 'mau.docx')), {
      ...{ fields: fieldsOf(sampleReport), values: templateFields(sampleReport), picture: null },
    })
    expect([made.faults, made.problems, made.leftOut]).toEqual([[], [], []])
    expect(wordsOfDocx(made.bytes ?? Buffer.alloc(0))).toContain(sampleReport.abstract)
  },
  120_000,
)

function printed(pdf: Buffer, program: 'pdftotext' | 'pdffonts'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'qt-pdf-')), 'paper.pdf')
  writeFileSync(file, pdf)
  return spawnSync(program, program === 'pdftotext' ? [file, '-'] : [file], { encoding: 'utf8' }).stdout
}
