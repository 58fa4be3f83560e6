import { tidyPackage } from './clean.ts'
import type { PagePart, Problem } from './faults.ts'
import { openDocx, type Package } from './inspect.ts'
import { limits } from './limits.ts'
import { type Read, readTags } from './loops.ts'
import { paragraphsOf, type Standing } from './paragraphs.ts'
import type { Field } from './schema.ts'
import { tagsOf } from './tags.ts'
import { type Element, elementsOf } from './xml.ts'

/** One part of the page with its fields. */
type ReadPart = { name: string; standings: Standing[]; reads: Read[] }
type ReadTemplate = { package: Package; parts: ReadPart[]; problems: Problem[] }

const pageParts: [RegExp, PagePart][] = [
  [/^word\/document\.xml$/, 'body'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(footnotes|endnotes)\.xml$/, 'notes'],
  [/^word\/comments\.xml$/, 'comments'],
]

/** Opens a template and reads its fields, all that is wrong with them at once. Throws `Unfit` for a file that is none. */
export function readTemplate(bytes: Buffer, fields: Field[]): ReadTemplate {
  const opened = openDocx(bytes)
  tidyPackage(opened)
  const read: ReadTemplate = { package: opened, parts: [], problems: [] }
  for (const [name, root] of opened.xml) {
    const part = pageParts.find(([shape]) => shape.test(name))?.[1]
    if (!part || part === 'comments') continue
    const standings = paragraphsOf(name === 'word/document.xml' ? bodyOf(root) : root, part)
    const { tags, problems } = tagsOf(standings)
    const { reads, problems: wrong } = readTags(tags, fields)
    read.parts.push({ name, standings, reads })
    read.problems.push(...[...problems, ...wrong, ...misplaced(part, reads)].sort(inOrder(standings)))
  }
  read.problems = read.problems.slice(0, limits.problems)
  return read
}

function bodyOf(root: Element): Element {
  return elementsOf(root).find((child) => child.name === 'w:body') ?? root
}

/** The library fills the page, not its notes. */
function misplaced(part: PagePart, reads: Read[]): Problem[] {
  if (part !== 'notes') return []
  return reads.map(({ tag }) => ({
    code: 'inNotes',
    place: tag.standing.place,
    word: `{${tag.written}}`,
    other: '',
  }))
}

function inOrder(standings: Standing[]) {
  const order = new Map(standings.map(({ place }, index) => [place, index]))
  return (one: Problem, other: Problem) => (order.get(one.place) ?? 0) - (order.get(other.place) ?? 0)
}
