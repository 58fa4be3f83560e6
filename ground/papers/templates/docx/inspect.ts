import { type Fault, type FaultCode, Unfit, unfit } from './faults.ts'
import { faultsOfFields, isSafeAddress } from './instructions.ts'
import { faultAtSight, faultOfNames } from './kind.ts'
import { isSafePicture } from './pictures.ts'
import { type Element, elementsOf, everyElement, readXml, textOf } from './xml.ts'
import { openZip, type Parts } from './zip.ts'

/** A DOCX whose every part was read: the parts of XML as trees, pictures as bytes. */
export type Package = { xml: Map<string, Element>; pictures: Parts }

/** Opens a DOCX somebody sent; throws `Unfit` with everything that is wrong with it. */
export function openDocx(bytes: Buffer): Package {
  const fault = faultAtSight(bytes)
  if (fault) throw unfit(fault)
  const parts = openZip(bytes)
  const other = faultOfNames(parts.keys())
  if (other) throw unfit(other)
  const opened = { xml: new Map<string, Element>(), pictures: new Map<string, Buffer>() }
  const faults: Fault[] = []
  for (const [name, part] of parts) faults.push(...taken(opened, name, part))
  const all = [...faults, ...faultsOfKind(opened), ...faultsOfParts(opened)]
  if (all.length > 0) throw new Unfit(told(all))
  return opened
}

function taken(opened: Package, name: string, part: Buffer): Fault[] {
  if (
    part.subarray(0, 4).toString('latin1') === 'PK\x03\x04' &&
    !name.endsWith('.docx') &&
    !embedded.test(name)
  )
    return [{ code: 'innerArchive', word: name }]
  const code = codeOfName(name)
  if (code) return [{ code, word: name }]
  if (/\.(xml|rels)$/i.test(name)) opened.xml.set(name, readXml(part, name))
  else if (isSafePicture(name, part)) opened.pictures.set(name, part)
  else if (!leftOut.test(name))
    return [{ code: pictureName.test(name) ? 'unsafePicture' : 'otherPart', word: name }]
  return []
}

const embedded = /^word\/embeddings\//i
const pictureName = /^word\/media\//i
/** Parts Word keeps for itself; a template does without them. */
const leftOut =
  /^(docProps\/thumbnail\.\w+|word\/fonts\/.*|word\/printerSettings\/.*|.*\.odttf|customXml\/.*)$/i

function codeOfName(name: string): FaultCode | undefined {
  if (/vbaProject|vbaData|macro/i.test(name)) return 'macros'
  if (/activeX/i.test(name)) return 'activeX'
  if (embedded.test(name) || /oleObject/i.test(name)) return 'embedded'
  if (/^word\/(charts|chartex|drawings\/chart)/i.test(name)) return 'chart'
  if (/afchunk|\.(mht|mhtml|html?|rtf|docx|docm|xlsx|exe|dll|js|vbs|bat|cmd|lnk|scr)$/i.test(name))
    return 'altChunk'
  return undefined
}

function faultsOfKind({ xml }: Package): Fault[] {
  const types = xml.get('[Content_Types].xml')
  const all = types ? elementsOf(types).map((one) => one.attributes.get('ContentType') ?? '') : []
  const main = all.find((type) => /(document|template)\.(main|macroEnabled\.main)\+xml$/i.test(type)) ?? ''
  if (all.some((type) => /macroEnabled|vbaProject/i.test(type))) return [{ code: 'macroFile', word: '' }]
  if (main.includes('template')) return [{ code: 'wordTemplate', word: '' }]
  if (main === '') return [{ code: 'otherKind', word: '' }]
  const start = xml.get('_rels/.rels')
  const isWhole =
    start &&
    elementsOf(start).some((one) => /^\/?word\/document\.xml$/.test(one.attributes.get('Target') ?? ''))
  if (!isWhole) return [{ code: 'brokenZip', word: '' }]
  const root = xml.get('word/document.xml')
  return root?.name === 'w:document' ? [] : [{ code: 'strict', word: '' }]
}

function faultsOfParts({ xml }: Package): Fault[] {
  const faults: Fault[] = []
  for (const [name, root] of xml) {
    if (name.endsWith('.rels')) faults.push(...elementsOf(root).flatMap(faultOfRelation))
    else if (name.startsWith('word/')) faults.push(...faultsOfFields(root), ...faultsOfElements(root))
  }
  return faults
}

/** Relations by the last word of their type: what a template may have, besides what is refused by name. */
const kept =
  /^(officeDocument|core-properties|extended-properties|custom-properties|styles|stylesWithEffects|numbering|settings|webSettings|fontTable|theme|header|footer|footnotes|endnotes|comments|commentsExtended|commentsIds|commentsExtensible|people|image|hyperlink|customXml|customXmlProps|thumbnail|glossaryDocument|font|printerSettings|metadata|documenttasks|classificationlabels)$/i
const refusedRelations: [RegExp, FaultCode][] = [
  [/^(vbaProject|wordVbaData|keyMapCustomizations|attachedToolbars)$/i, 'macros'],
  [/^(control|activeXControlBinary)$/i, 'activeX'],
  [/^(oleObject|package)$/i, 'embedded'],
  [/^aFChunk$/i, 'altChunk'],
  [/^(subDocument|frame)$/i, 'subDocument'],
  [/^(mailMergeSource|mailMergeHeaderSource|recipientData|transform)$/i, 'mailMerge'],
  [/^(chart|chartEx|diagram\w*)$/i, 'chart'],
]

function faultOfRelation(relation: Element): Fault[] {
  const kind = (relation.attributes.get('Type') ?? '').split('/').at(-1) ?? ''
  const target = relation.attributes.get('Target') ?? ''
  const word = target.slice(0, 120)
  const refused = refusedRelations.find(([shape]) => shape.test(kind))
  if (refused) return [{ code: refused[1], word }]
  if (/^attachedTemplate$/i.test(kind)) return [{ code: 'attachedTemplate', word }]
  const outside =
    /^external$/i.test(relation.attributes.get('TargetMode') ?? '') ||
    /^[a-z][\w+.-]*:|^[\\/]{2}/i.test(target)
  if (!outside) return kept.test(kind) && !target.includes('..\\') ? [] : [{ code: 'otherPart', word: kind }]
  if (/^hyperlink$/i.test(kind)) return isSafeAddress(target) ? [] : [{ code: 'badAddress', word }]
  return [{ code: /^image$/i.test(kind) ? 'remotePicture' : 'otherLink', word }]
}

const refusedElements: Record<string, FaultCode> = {
  'w:altChunk': 'altChunk',
  'w:subDoc': 'subDocument',
  'w:object': 'embedded',
  'o:OLEObject': 'embedded',
  'w:control': 'activeX',
  'w:mailMerge': 'mailMerge',
  'w:attachedTemplate': 'attachedTemplate',
  'c:chart': 'chart',
  'w:ins': 'tracked',
  'w:del': 'tracked',
  'w:moveFrom': 'tracked',
  'w:moveTo': 'tracked',
}
/** Attributes that name a place outside the file. */
const pointing = ['src', 'o:href', 'r:link', 'o:relid', 'href', 'w:src']

function faultsOfElements(root: Element): Fault[] {
  const faults: Fault[] = []
  for (const element of everyElement(root)) {
    const code = refusedElements[element.name]
    if (code) faults.push({ code, word: code === 'tracked' ? textOf(element).slice(0, 60) : '' })
    for (const name of pointing) {
      const value = element.attributes.get(name)
      if (value && /:|\\\\|\/\//.test(value) && !isSafeAddress(value))
        faults.push({ code: 'otherLink', word: value.slice(0, 120) })
    }
  }
  return faults
}

/** Each fault once, few enough to be read. */
function told(faults: Fault[]): Fault[] {
  const seen = new Map(faults.map((fault) => [`${fault.code} ${fault.word}`, fault]))
  return [...seen.values()].slice(0, 30)
}
