import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleReport } from '../paper.samples.ts'
import { work } from './apart/work.ts'
import type { FaultCode } from './docx/faults.ts'
import { packZip } from './docx/zip.ts'
import { fieldsOf, templateFields } from './fields.ts'
import { faultSentence, problemSentence } from './sentences.ts'
import { aDocx, p, rels } from './template.samples.ts'

const fields = fieldsOf(sampleReport)
const check = (bytes: Buffer) => work(bytes, { fields, values: null, picture: null })
const codes = async (bytes: Buffer) => (await check(bytes)).faults.map((fault) => fault.code)
const problems = async (body: string) => (await check(aDocx(body))).problems.map(problemSentence)
const code = (words: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${words
    .split('|')
    .map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
const related = (kind: string, target: string, mode = '') =>
  aDocx(p('chữ'), { 'word/_rels/document.xml.rels': rels(kind, target, mode) })
const inDocument = (xml: string) => aDocx(xml)

describe('What is wrong in a template is said at its place, all at once', () => {
  it('unknown names with the nearest one, loops and conditions without end, stray braces', async () => {
    const said = await problems(
      p('{trích yêu}') + p('{#căn cứ}') + p('{#có nơi nhận}x') + p('thừa } và {thiếu'),
    )
    expect(said).toHaveLength(5)
    expect(said[0]).toBe(
      'Thân văn bản, đoạn 1 “{trích yêu}”: không có trường {trích yêu}. Có phải ý là {trích yếu}?',
    )
    expect(said[1]).toContain(
      'đoạn 2 “{#căn cứ}”: vòng lặp {#căn cứ} không có chỗ kết thúc. Hãy thêm {/căn cứ}.',
    )
    expect(said[2]).toContain('đoạn 3 “{#có nơi nhận}x”: điều kiện {#có nơi nhận} không có chỗ kết thúc.')
    expect(said[3]).toContain('có dấu } mà không có dấu { trước nó.')
    expect(said[4]).toContain('thiếu dấu } sau “{thiếu”')
  })

  it('crossed loops, ends without a beginning, loops that leave their table', async () => {
    expect(await problems(p('{#căn cứ}{#nơi nhận}x{/căn cứ}{/nơi nhận}'))).toEqual([
      expect.stringContaining(
        '{/căn cứ} đóng không đúng chỗ: phần mở gần nhất phải đóng trước bằng {/nơi nhận}.',
      ),
    ])
    expect(await problems(p('x{/căn cứ}'))).toEqual([expect.stringContaining('đóng một phần chưa mở')])
    const cell = `<w:tbl><w:tr><w:tc>${p('{#danh sách}{TT}')}</w:tc></w:tr></w:tbl>`
    expect(await problems(cell + p('{/danh sách}'))).toEqual([
      expect.stringContaining(
        'bảng 1, dòng 1, ô 1, đoạn 1 “{#danh sách}{TT}”: {#danh sách} mở và đóng ở hai chỗ khác loại',
      ),
    ])
  })

  it('names of a list used outside it, and lists used as a word', async () => {
    expect(await problems(p('{lời}') + p('{chữ ký}'))).toEqual([
      expect.stringContaining('trường {lời} chỉ dùng bên trong {#nội dung}.'),
      expect.stringContaining('{chữ ký} là danh sách.'),
    ])
  })
})

describe('A file that is no safe template is refused with a sentence of its own', () => {
  const big = Buffer.alloc(11_900_000, 32)
  it.each<[string, FaultCode, Buffer]>([
    ['an empty file', 'empty', Buffer.alloc(0)],
    ['200 MB', 'large', Buffer.alloc(6_000_000)],
    ['a PDF called .docx', 'pdf', Buffer.from('%PDF-1.7')],
    ['a PNG called .docx', 'picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['an old .doc', 'oldWord', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    [
      'a locked file',
      'encrypted',
      Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['RTF', 'rtf', Buffer.from('{\\rtf1 x}')],
    ['a web page', 'web', Buffer.from('<!DOCTYPE html><p>')],
    ['a workbook', 'workbook', without({ 'xl/workbook.xml': '<a/>' })],
    ['an archive', 'plainZip', without({ 'a.txt': 'x' })],
    ['a bomb', 'bomb', aDocx(p('x'), { 'word/media/a.png': big })],
    [
      'too many parts',
      'tooManyParts',
      aDocx('', Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`word/x${i}.xml`, '<a/>']))),
    ],
    ['a way out of the folder', 'badNames', aDocx('', { '../../etc/passwd': 'x' })],
    ['an archive inside', 'innerArchive', aDocx('', { 'word/media/a.png': aDocx('') })],
    ['a file cut short', 'brokenZip', aDocx(p('x')).subarray(0, 300)],
    ['entities', 'entities', aDocx('', { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })],
    [
      'a file read by an entity',
      'entities',
      aDocx('', { 'word/styles.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' }),
    ],
    ['broken XML', 'brokenXml', inDocument('<w:p>')],
    ['nesting without end', 'deep', inDocument('<w:p>'.repeat(300) + '</w:p>'.repeat(300))],
    ['macros', 'macros', aDocx('', { 'word/vbaProject.bin': 'x' })],
    ['ActiveX', 'activeX', aDocx('', { 'word/activeX/activeX1.bin': 'x' })],
    ['an embedded object', 'embedded', related('oleObject', 'embeddings/o.bin')],
    [
      'an attached template',
      'attachedTemplate',
      related('attachedTemplate', 'file:///C:/x.dotm', 'External'),
    ],
    ['a remote picture', 'remotePicture', related('image', 'https://vi-du.example/a.png', 'External')],
    ['a share', 'remotePicture', related('image', '\\\\may\\anh.png')],
    ['another document', 'altChunk', related('aFChunk', 'a.html')],
    ['a subdocument', 'subDocument', related('subDocument', 'a.docx', 'External')],
    ['a mail merge', 'mailMerge', related('mailMergeSource', 'file:///a.csv', 'External')],
    ['a link to a file', 'badAddress', related('hyperlink', 'file:///etc/passwd', 'External')],
    ['text from a file', 'remoteField', inDocument(code('INCLUDE|TEXT "/etc/passwd"'))],
    ['a picture from afar', 'remoteField', inDocument(code(' INCLUDEPICTURE "http://x/y.png" \\d '))],
    ['DDE', 'remoteField', inDocument(code('DDE|AUTO c:\\\\cmd.exe "/k"'))],
    ['DDE inside another field', 'remoteField', inDocument(code('QUOTE {DDE excel x}'))],
    [
      'a field that another one names',
      'otherField',
      inDocument(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code('QUOTE 68 68 69')
          .replace('<w:p>', '')
          .replace(
            '</w:p>',
            '',
          )}<w:r><w:instrText> c x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
    ],
    ['a link in a field to a share', 'badAddress', inDocument(code('HYPERLINK "\\\\may\\tep"'))],
    ['a formula', 'formula', inDocument(code('=SUM(ABOVE)'))],
    ['a button for a macro', 'otherField', inDocument(code('MACROBUTTON Run x'))],
    ['tracked changes', 'tracked', inDocument(`<w:p><w:ins w:id="1"><w:r><w:t>a</w:t></w:r></w:ins></w:p>`)],
    ['a drawing with commands', 'unsafePicture', aDocx('', { 'word/media/a.emf': 'x' })],
    ['a chart', 'chart', related('chart', 'charts/chart1.xml')],
  ])('%s: %s', async (_, expected, bytes) => {
    const faults = (await check(bytes)).faults
    expect(faults.map((fault) => fault.code)).toContain(expected)
    for (const fault of faults) expect(faultSentence(fault)).toMatch(/^\p{Lu}.+[.)]$/su)
  })

  it('a part whose size the archive lies about is inflated no further than the limit', async () => {
    const docx = aDocx(p('x'), { 'word/media/a.png': deflateRawSync(Buffer.alloc(100)) })
    expect(await codes(docx)).toEqual(['unsafePicture'])
  })

  it('harmless fields and links stay', async () => {
    expect(await codes(inDocument(code(' PAGE ') + code('HYPERLINK "https://vi-du.example"')))).toEqual([])
  })
})

describe('Whatever is changed in a template', () => {
  const pieces = [
    '{',
    '}',
    '{#',
    '{/',
    '{/}',
    '{#căn cứ}',
    '{căn cứ}',
    '{trích yếu}',
    '<',
    '>',
    '&',
    '&#0;',
    '</w:p>',
    '<w:p>',
    '<w:tbl>',
    '<w:tr><w:tc>',
    '</w:tc></w:tr>',
    '</w:tbl>',
    '<w:r><w:t>',
    '</w:t></w:r>',
    '\u0000',
    'chữ',
    '<!--',
    '<![CDATA[',
    '<w:sdt><w:sdtContent>',
    '</w:sdtContent></w:sdt>',
  ]
  it('the answer is a document or sentences, never a crash', async () => {
    const values = templateFields(sampleReport)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
        fc.nat(),
        async (chosen, at) => {
          const sound = p('{trích yếu}') + p('{#căn cứ}{căn cứ}{/}')
          const body = sound.slice(0, at % sound.length) + chosen.join('') + sound.slice(at % sound.length)
          await isAnswered(await work(aDocx(body), { fields, values, picture: null }))
          await isAnswered(
            await work(aDocx(p(chosen.filter((one) => !/[<>&]|\p{Cc}/u.test(one)).join('|'))), {
              fields,
              values,
              picture: null,
            }),
          )
        },
      ),
      { numRuns: 80 },
    )
  }, 60_000)

  it('bytes turned at any place come to an answer too', async () => {
    const sound = aDocx(p('{trích yếu}'))
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const turned = Buffer.from(sound)
        turned[at] = byte
        await isAnswered(await work(turned, { fields, values: templateFields(sampleReport), picture: null }))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

async function isAnswered({ faults, problems: wrong, bytes }: Awaited<ReturnType<typeof work>>) {
  expect(faults.map((fault) => fault.code)).not.toContain('fillFailed')
  const said = [...faults.map(faultSentence), ...wrong.map(problemSentence)]
  expect(said.length > 0 || bytes !== null).toBe(true)
}

function without(parts: Record<string, string>): Buffer {
  return Object.keys(parts).some((name) => name.startsWith('xl/'))
    ? packed({ '[Content_Types].xml': '<Types/>', ...parts })
    : packed(parts)
}

function packed(parts: Record<string, string>): Buffer {
  return packZip(new Map(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])))
}
