import type { Mark } from '../content.ts'
import { type Element, styleOf } from './tree.ts'

type Plain = Exclude<Mark['type'], 'link'>

const byTag = new Map<string, Plain>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['dfn', 'italic'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
])

/** The marks inside an element: those around it, its own, and what its style says of them. */
export function marksIn(element: Element, around: Mark[]): Mark[] {
  const own = byTag.get(element.tagName)
  const said = styleSays(element)
  const kept = around.filter((mark) => said[mark.type] !== false)
  const added = [...(own && said[own] !== false ? [own] : []), ...trueOf(said)]
  return [
    ...kept,
    ...added.filter((type) => !kept.some((mark) => mark.type === type)).map((type) => ({ type })),
  ]
}

type Said = Partial<Record<Mark['type'], boolean>>

// Google writes bold as a weight, and wraps a whole paste into <b> of the normal weight.
function styleSays(element: Element): Said {
  const weight = styleOf(element, 'font-weight')
  const slope = styleOf(element, 'font-style')
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`
  const height = styleOf(element, 'vertical-align')
  return {
    ...(weight && { bold: weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600 }),
    ...(slope && { italic: slope === 'italic' || slope.startsWith('oblique') }),
    ...(line.includes('line-through') && { strike: true }),
    ...(height === 'sub' && { subscript: true }),
    ...(height === 'super' && { superscript: true }),
  }
}

function trueOf(said: Said): Plain[] {
  const plain: Plain[] = ['bold', 'italic', 'strike', 'subscript', 'superscript']
  return plain.filter((type) => said[type])
}
