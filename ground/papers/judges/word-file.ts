import { strFromU8, unzipSync } from 'fflate'
import { renderDocx } from '../docx.ts'
import type { Paper } from '../paper.ts'

/** The parts of a Word file by name. */
export async function wordParts(paper: Paper): Promise<(part: string) => string> {
  const files = unzipSync(await renderDocx(paper))
  return (part) => strFromU8(files[part] ?? new Uint8Array())
}

/** What a style says: points, weight, side, spaces in points and indent in millimetres, its base asked where it is silent. */
export function styleOf(styles: string, id: string) {
  const chain = chainOf(styles, id)
  const said = (pattern: RegExp) =>
    chain.map((own) => pattern.exec(own)?.[1]).find((one) => one !== undefined)
  return {
    points: Number(said(/<w:sz w:val="(\d+)"/) ?? ownSize(styles)) / 2,
    weight: [
      chain.some((own) => own.includes('<w:b/>')) && 'bold',
      chain.some((own) => own.includes('<w:i/>')) && 'italic',
    ]
      .filter(Boolean)
      .join(' '),
    side: said(/<w:jc w:val="(\w+)"/) ?? 'left',
    after: Number(said(/w:after="(\d+)"/) ?? 0) / 20,
    lines: Number(said(/w:line="(\d+)"/) ?? 240) / 240,
    indent: inMillimetres(Number(said(/w:firstLine="(\d+)"/) ?? 0)),
  }
}

export function inMillimetres(twentieths: number): number {
  return (twentieths / 1440) * 25.4
}

function ownSize(styles: string): string {
  return /<w:docDefaults>.*?<w:sz w:val="(\d+)"/.exec(styles)?.[1] ?? ''
}

function chainOf(styles: string, id: string): string[] {
  const own = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0]
  if (!own) throw new Error(`no style ${id}`)
  const base = /<w:basedOn w:val="(\w+)"/.exec(own)?.[1]
  return base && base !== 'Normal' ? [own, ...chainOf(styles, base)] : [own]
}

/** Every paragraph of a part: the style it has and its words. */
export function paragraphsOf(part: string): { style: string; words: string }[] {
  return [...part.matchAll(/<w:p>.*?<\/w:p>/g)].map(([whole]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(whole)?.[1] ?? '',
    words: unescaped(whole.replace(/<w:br\/>/g, ' ').replace(/<[^>]+>/g, '')),
  }))
}

export function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
