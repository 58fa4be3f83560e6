import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXlsxBytes, xlsxLimits, xlsxPage } from './xlsx.ts'

const page = (rows: (string | number | null)[][]) =>
  xlsxPage({ name: 'Trang', columns: [{ header: '', width: 10 }], rows, headRow: 0, boldRows: [0] })

/** A workbook of one sheet whose XML is given. */
function aBook(sheet: string | Uint8Array, more: Record<string, Uint8Array> = {}) {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...more,
  })
}
const sheetOf = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

describe('reading a workbook', () => {
  it('gives back what was written, and text that looks like a formula stays text', async () => {
    const read = await readXlsxBytes(
      await page([
        ['=1+1', '+2', '@x', '-3'],
        [10.5, null, 0.1 + 0.2],
      ]),
    )
    expect(read).toMatchObject({ sheets: [{ name: 'Trang', hidden: false }] })
    if ('fault' in read) throw new Error(read.fault)
    const cells = read.sheets[0]?.rows.map((row) => row.map((cell) => cell && [cell.kind, cell.text]))
    expect(cells).toEqual([
      [
        ['text', '=1+1'],
        ['text', '+2'],
        ['text', '@x'],
        ['text', '-3'],
      ],
      [['number', '10.5'], null, ['number', '0.3'], null],
    ])
  })

  it('takes the stored value of a formula', async () => {
    const read = await readXlsxBytes(aBook(sheetOf('<row r="1"><c r="A1"><f>5+5</f><v>10</v></c></row>')))
    expect(read).toMatchObject({ sheets: [{ rows: [[{ kind: 'number', text: '10', formula: true }]] }] })
  })

  it.each([
    ['empty', new Uint8Array()],
    ['plainText', strToU8('TT,Nội dung,Điểm\n1,Một,10\n')],
    ['notWorkbook', Uint8Array.from([0x25, 0, 1, 2])],
    ['notWorkbook', zipSync({ 'readme.txt': strToU8('x') })],
    ['oldExcel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    [
      'encrypted',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['word', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    [
      'openDocument',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 as const }],
      }),
    ],
    ['binary', zipSync({ 'xl/workbook.bin': strToU8('x') })],
    ['macros', aBook(sheetOf(''), { 'xl/vbaProject.bin': strToU8('x') })],
    ['tooLarge', new Uint8Array(50_000_000)],
    ['broken', aBook('<worksheet><sheetData><row')],
    ['broken', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }).subarray(0, 60)],
  ] as const)('says of a file that it is %s', async (fault, bytes) => {
    expect(await readXlsxBytes(bytes)).toEqual({ fault })
  })

  it('unpacks a bomb no further than its limit', async () => {
    const bomb = aBook(sheetOf(''), { 'xl/sharedStrings.xml': new Uint8Array(xlsxLimits.unpacked + 1) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await readXlsxBytes(bomb)).toEqual({ fault: 'tooLarge' })
  })

  it('takes no sheet with too many rows, and is not led far away by one lonely cell', async () => {
    const row = (at: number) => `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>x</t></is></c></row>`
    expect(await readXlsxBytes(aBook(sheetOf(row(xlsxLimits.rows + 1))))).toEqual({ fault: 'tooManyRows' })
    const lonely = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    expect(await readXlsxBytes(aBook(sheetOf(row(1) + lonely)))).toMatchObject({
      sheets: [{ rows: [[{ text: 'x' }]] }],
    })
  })
})
