import type { Layout } from '../layout.ts'
import { page } from '../measure.ts'
import { line, paragraph } from './pieces.ts'
import { escaped, mm, wordPart } from './xml.ts'

/** The end of a section: its page, its head and foot; each section is numbered on its own, its first page unnumbered. */
export function sectionOf(landscape: boolean, isPaper: boolean): string {
  const { width, height, margin } = page
  const [w, h] = landscape ? [height, width] : [width, height]
  return (
    '<w:sectPr><w:headerReference w:type="first" r:id="rIdBlank"/><w:headerReference w:type="default" r:id="rIdNumber"/>' +
    `<w:footerReference w:type="first" r:id="${isPaper ? 'rIdFirstFoot' : 'rIdFoot'}"/><w:footerReference w:type="default" r:id="rIdFoot"/>` +
    `<w:type w:val="nextPage"/><w:pgSz w:w="${mm(w)}" w:h="${mm(h)}"${landscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${mm(margin.top)}" w:right="${mm(margin.right)}" w:bottom="${mm(margin.bottom)}" w:left="${mm(margin.left)}" w:header="${mm(10)}" w:footer="${mm(8)}" w:gutter="0"/>` +
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
  )
}

/** Heads and feet by the file they are kept in. */
export function framesOf({ note, contact }: Layout): Record<string, string> {
  const number = paragraph('SoTrang', '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>')
  const foot = note ? line('GhiChu', note) : '<w:p/>'
  const address = contact
    ? line('DiaChi', contact, {
        border: '<w:pBdr><w:top w:val="single" w:sz="6" w:space="2" w:color="000000"/></w:pBdr>',
      }) + (note ? foot : '')
    : foot
  return {
    'word/header1.xml': wordPart('hdr', '<w:p/>'),
    'word/header2.xml': wordPart('hdr', number),
    'word/footer1.xml': wordPart('ftr', address),
    'word/footer2.xml': wordPart('ftr', foot),
  }
}

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packageNames = 'http://schemas.openxmlformats.org/package/2006'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts every Word file has beside its text: kinds, relations, settings, properties. */
export function packageOf(layout: Layout, author: string): Record<string, string> {
  return {
    '[Content_Types].xml': `${declared}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${kinds.map(([file, kind]) => `<Override PartName="/word/${file}.xml" ContentType="${wordType}.${kind}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
    '_rels/.rels': relations([
      ['rId1', `${office}/relationships/officeDocument`, 'word/document.xml'],
      ['rId2', `${packageNames}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', `${office}/relationships/extended-properties`, 'docProps/app.xml'],
    ]),
    'word/_rels/document.xml.rels': relations([
      ['rIdStyles', `${office}/relationships/styles`, 'styles.xml'],
      ['rIdSettings', `${office}/relationships/settings`, 'settings.xml'],
      ['rIdBlank', `${office}/relationships/header`, 'header1.xml'],
      ['rIdNumber', `${office}/relationships/header`, 'header2.xml'],
      ['rIdFirstFoot', `${office}/relationships/footer`, 'footer1.xml'],
      ['rIdFoot', `${office}/relationships/footer`, 'footer2.xml'],
      ...(layout.proof
        ? ([['rIdQr', `${office}/relationships/image`, 'media/qr.png']] satisfies Relation[])
        : []),
    ]),
    'word/settings.xml': wordPart(
      'settings',
      '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/>',
    ),
    'docProps/core.xml': core(layout, author),
    'docProps/app.xml': `${declared}<Properties xmlns="${office}/extended-properties"><Company>${escaped(author)}</Company></Properties>`,
  }
}

const kinds = [
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['settings', 'settings'],
  ['header1', 'header'],
  ['header2', 'header'],
  ['footer1', 'footer'],
  ['footer2', 'footer'],
]

type Relation = [id: string, kind: string, target: string]

function relations(all: Relation[]): string {
  const each = all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`)
  return `${declared}<Relationships xmlns="${packageNames}/relationships">${each.join('')}</Relationships>`
}

function core(layout: Layout, author: string): string {
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${layout.day}T00:00:00Z</dcterms:created>`
  return `${declared}<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(layout.title)}</dc:title><dc:subject>${escaped(layout.number)}</dc:subject><dc:creator>${escaped(author)}</dc:creator><cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy><dc:language>vi-VN</dc:language>${day}</cp:coreProperties>`
}
