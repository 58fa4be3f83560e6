import { limits } from './limits.ts'
import { wordsOf } from './paragraphs.ts'
import { everyElement, readXml } from './xml.ts'
import { openZip } from './zip.ts'

/** The words of a document we made, a line for each paragraph: the page first, then its heads and feet. */
export function wordsOfDocx(bytes: Buffer): string {
  const lines: string[] = []
  const pages = [...openZip(bytes, { trusted: true })].filter(([name]) =>
    /^word\/(document|header\d*|footer\d*)\.xml$/.test(name),
  )
  for (const [name, part] of pages.sort(([one], [other]) => one.localeCompare(other)))
    for (const element of everyElement(readXml(part, name, limits.filledNodes)))
      if (element.name === 'w:p') lines.push(wordsOf(element))
  return lines.join('\n')
}
