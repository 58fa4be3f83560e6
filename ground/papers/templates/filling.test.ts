import { describe, expect, it } from 'vitest'
import { sampleDecision, sampleMinutes, sampleReport } from '../paper.samples.ts'
import { workApart } from './apart/apart.ts'
import { fillTemplate, leftOut } from './docx/fill.ts'
import { readTemplate } from './docx/read.ts'
import { wordsOfDocx } from './docx/words.ts'
import { readXml } from './docx/xml.ts'
import { openZip } from './docx/zip.ts'
import { fieldsOf, templateFields } from './fields.ts'
import { pictureOf } from './picture.ts'
import { starterDocx } from './starter.ts'
import { aDocx, p, table } from './template.samples.ts'

const filling = (paper = sampleReport) => ({
  fields: fieldsOf(paper),
  values: templateFields(paper),
  picture: null,
})
const lines = async (body: string, paper = sampleReport) =>
  wordsOfDocx(await fillTemplate(aDocx(body), filling(paper))).split('\n')

describe('The built-in form as a template', () => {
  it.each([
    ['report', sampleReport],
    ['decision', sampleDecision],
    ['minutes', sampleMinutes],
  ])('of a %s fills without a fault and leaves nothing out', async (_, paper) => {
    const starter = await starterDocx(paper)
    expect(readTemplate(starter, fieldsOf(paper)).problems).toEqual([])
    const words = wordsOfDocx(await fillTemplate(starter, filling(paper)))
    expect(leftOut(words, filling(paper))).toEqual([])
    expect(words).not.toMatch(/\{[#/]/)
  })
})

it('the QR of a paper goes into its template as a picture, with its words', async () => {
  const paper = { ...sampleDecision, proof: { payload: 'QT:MAU', text: 'Mã kiểm tra MAU' } }
  const picture = Buffer.from((await pictureOf(paper)) ?? '', 'base64')
  const made = await fillTemplate(await starterDocx(paper), { ...filling(paper), picture })
  expect(wordsOfDocx(made)).toContain('Mã kiểm tra MAU')
  expect([...openZip(made).keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
})

describe('Fields of a template', () => {
  it('are found whatever their case, spaces, quotes and Unicode form, cut into runs by Word', async () => {
    const split = '{|tr|ích  |yế|u}'.normalize('NFD')
    expect(await lines(p(split) + p('{“Trích yếu”}') + p('Số {SỐ}/{ Ký\u00a0hiệu }'))).toEqual([
      sampleReport.abstract,
      sampleReport.abstract,
      'Số 05/BC-CTĐ',
    ])
  })

  it('give their value in capitals when their name is in capitals', async () => {
    expect(await lines(p('{CƠ QUAN CHỦ QUẢN}'))).toEqual(['TỔNG CỤC CÔNG NGHIỆP QUỐC PHÒNG'])
  })

  it('repeat a paragraph, a row and the paragraphs between two lines, without empty lines', async () => {
    const rows = table(['TT', 'Cơ quan'], ['{#danh sách}{TT}', '{Cơ quan}{/danh sách}'])
    const made = await lines(
      p('{#căn cứ}{căn cứ}{/}') + p('{#nơi nhận}') + p('Gửi {nơi nhận}') + p('{/nơi nhận}') + rows,
    )
    expect(made.slice(0, 7)).toEqual([
      'Gửi - Như trên;',
      'Gửi - Cục Tuyên huấn;',
      'Gửi - Lưu: VT, CT.',
      'TT',
      'Cơ quan',
      '1',
      'Bộ Tham mưu',
    ])
    expect(made).toHaveLength(3 + 2 + 20 + 1)
  })

  it('print a condition only where it holds', async () => {
    const body = p('{#có căn cứ}có{/}{#không có căn cứ}không{/}')
    expect(await lines(body)).toEqual(['không'])
    expect(await lines(body, sampleDecision)).toEqual(['có'])
  })

  it('keep what looks like a field, markup or a control letter as words', async () => {
    const hostile = '{#x} <w:br/> & "a" {trích yếu} \u0000\u0008\uf7a1 ]]> \ud800'
    const paper = { ...sampleReport, abstract: hostile, legalBasis: [hostile] }
    const made = await lines(p('{trích yếu}') + p('{#căn cứ}{căn cứ}{/}'), paper)
    expect(made[0]?.trim()).toBe('{#x} <w:br/> & "a" {trích yếu}  ]]>')
    expect(made[1]).toContain('{#x} <w:br/> & "a" {trích yếu}')
  })

  it('say what of the paper the template leaves out', async () => {
    const words = wordsOfDocx(await fillTemplate(aDocx(p('{trích yếu}')), filling(sampleDecision)))
    expect(leftOut(words, filling(sampleDecision)).map((one) => one.name)).toContain('nội dung')
  })
})

describe('A list of 5,000 names', () => {
  it('is filled in a process apart, in the order of the list', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [String(i + 1), `Người Mẫu Thứ ${i + 1}`])
    const columns = [
      { head: 'TT', width: 1 },
      { head: 'Họ và tên', width: 5 },
    ]
    const paper = { ...sampleDecision, blocks: [{ kind: 'table' as const, columns, rows }] }
    const body = table(['{#danh sách}{TT}', '{Họ và tên}{/danh sách}'])
    const made = await workApart(aDocx(body), filling(paper))
    expect(made.faults).toEqual([])
    const words = wordsOfDocx(made.bytes ?? Buffer.alloc(0)).split('\n')
    expect(words.length).toBeGreaterThanOrEqual(10_000)
    expect(words.slice(9998, 10_000)).toEqual(['5000', 'Người Mẫu Thứ 5000'])
  }, 90_000)

  it('is stopped when it takes too long, and the program goes on', async () => {
    const made = await workApart(aDocx(p('{trích yếu}')), filling(), { seconds: 0.001, megabytes: 300 })
    expect(made).toMatchObject({ faults: [{ code: 'slow' }], bytes: null })
  })
})

it('what comes of a template is XML of one piece', async () => {
  const made = await fillTemplate(aDocx(p('{trích yếu}')), filling())
  for (const [name, part] of openZip(made)) expect(readXml(part, name).name).toBeTruthy()
})
