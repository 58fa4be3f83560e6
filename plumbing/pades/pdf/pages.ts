import type { PdfFile } from './file.ts'
import { BadPdf, isRef, named, type PdfDict, type PdfRef, type PdfValue } from './values.ts'

/** A page in the order of reading; the box is in points, [left, bottom, right, top]. */
type PdfPage = { ref: PdfRef | null; dict: PdfDict; box: number[]; resources: PdfValue }

type Inherited = { box: PdfValue; resources: PdfValue }

/** All pages of the file. */
export function pagesOf(file: PdfFile): PdfPage[] {
  const root = file.dict(file.trailer.get('Root'))
  const pages: PdfPage[] = []
  const seen = new Set<number>()
  const walk = (at: PdfValue | undefined, above: Inherited, depth: number) => {
    if (depth > 40 || pages.length > 20_000) throw new BadPdf('too many pages')
    if (isRef(at)) {
      if (seen.has(at.ref)) throw new BadPdf('pages in a circle')
      seen.add(at.ref)
    }
    const dict = file.dict(at)
    const own = {
      box: dict.get('MediaBox') ?? above.box,
      resources: dict.get('Resources') ?? above.resources,
    }
    const kids = file.get(dict.get('Kids'))
    if (named(file.get(dict.get('Type'))) !== 'Page' && Array.isArray(kids))
      for (const kid of kids) walk(kid, own, depth + 1)
    else pages.push({ ref: isRef(at) ? at : null, dict, box: boxOf(file, own.box), resources: own.resources })
  }
  walk(root.get('Pages'), { box: null, resources: null }, 0)
  return pages
}

function boxOf(file: PdfFile, value: PdfValue): number[] {
  const list = file.get(value)
  const figures = Array.isArray(list)
    ? list.map((one) => file.get(one)).filter((one) => typeof one === 'number')
    : []
  return figures.length === 4 ? figures : [0, 0, 595.28, 841.89]
}
