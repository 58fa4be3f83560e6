import { endsMark } from './rewrite.ts'
import { anElement, type Element, elementsOf, type Node } from './xml.ts'

/** Takes the empty lines of loops out of a filled part and mends what Word would not open: cells and tables left empty. */
export function settled(element: Element): Element {
  const children = element.children.flatMap((child): Node[] => {
    if (typeof child === 'string') return [child]
    const made = settled(child)
    return made.name === 'w:tbl' && !elementsOf(made).some((one) => one.name === 'w:tr') ? [] : [made]
  })
  const kept = children.filter((child, at) => !isLoopEnd(child) || partsTables(children, at))
  return { ...element, children: ending(element.name, kept.map(small)) }
}

function isLoopEnd(node: Node | undefined): boolean {
  return typeof node === 'object' && node.name === 'w:p' && node.attributes.get('w:rsidR') === endsMark
}

/** Two tables that meet become one: the last line between them stays. */
function partsTables(children: Node[], at: number): boolean {
  const around = (step: 1 | -1) => {
    let to = at + step
    while (isLoopEnd(children[to])) to += step
    const node = children[to]
    return typeof node === 'object' && node.name === 'w:tbl'
  }
  return around(-1) && around(1) && !isLoopEnd(children[at + 1])
}

function small(node: Node): Node {
  if (!isLoopEnd(node)) return node
  const spacing = anElement('w:spacing', [], {
    'w:before': '0',
    'w:after': '0',
    'w:line': '20',
    'w:lineRule': 'exact',
  })
  return anElement('w:p', [anElement('w:pPr', [spacing])])
}

const endsWithParagraph = new Set(['w:tc', 'w:hdr', 'w:ftr', 'w:txbxContent', 'w:body'])

function ending(name: string, children: Node[]): Node[] {
  if (!endsWithParagraph.has(name)) return children
  const last = children.findLast((child) => typeof child !== 'string' && child.name !== 'w:sectPr')
  if (typeof last === 'object' && last.name === 'w:p') return children
  const after = last === undefined ? -1 : children.lastIndexOf(last)
  return [
    ...children.slice(0, after + 1),
    small(anElement('w:p', [], { 'w:rsidR': endsMark })),
    ...children.slice(after + 1),
  ]
}
