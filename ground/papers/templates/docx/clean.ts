import type { Package } from './inspect.ts'
import { type Element, elementsOf, type Node } from './xml.ts'

const unwrapped = new Set(['w:smartTag', 'w:customXml'])
const dropped = new Set([
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:lastRenderedPageBreak',
  'w:sdtPr',
  'w:printerSettings',
  'w:embedRegular',
  'w:embedBold',
  'w:embedItalic',
  'w:embedBoldItalic',
  'w:documentProtection',
])
const nameless = ['w14:paraId', 'w14:textId']

/** Takes out what cuts words into pieces, what may not come twice, and what names a part that was left out. */
export function tidyPackage({ xml, pictures }: Package): void {
  const names = new Set([...xml.keys(), ...pictures.keys()])
  for (const [name, root] of xml) {
    if (name.endsWith('.rels'))
      root.children = elementsOf(root).filter((one) => leadsSomewhere(one, name, names))
    else if (name.startsWith('word/')) root.children = tidied(root)
  }
}

function tidied(element: Element): Node[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [child]
    if (dropped.has(child.name)) return []
    for (const name of nameless) child.attributes.delete(name)
    child.children = tidied(child)
    if (child.name === 'w:sdt')
      return elementsOf(child).flatMap((one) => (one.name === 'w:sdtContent' ? one.children : []))
    if (unwrapped.has(child.name)) return child.children
    if (child.name === 'wp:docPr') noFields(child)
    return [child]
  })
}

/** The library would look for fields in the description of a picture too. */
function noFields(drawing: Element): void {
  const words = drawing.attributes.get('descr')
  if (words) drawing.attributes.set('descr', words.replace(/[\uf7a1\uf7a2]/g, ''))
}

function leadsSomewhere(relation: Element, rels: string, names: Set<string>): boolean {
  if (/^external$/i.test(relation.attributes.get('TargetMode') ?? '')) return true
  const target = relation.attributes.get('Target') ?? ''
  const folder = rels.replace(/_rels\/[^/]*$/, '')
  const path = target.startsWith('/') ? target.slice(1) : new URL(target, `zip:/${folder}`).pathname.slice(1)
  return names.has(decodeURIComponent(path))
}
