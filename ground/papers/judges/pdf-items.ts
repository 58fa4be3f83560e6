import { getDocumentProxy } from 'unpdf'
import { z } from 'zod'
import type { Paper } from '../paper.ts'
import { renderPdf } from '../pdf.ts'

/** Words on a page: millimetres from its left and top edge to the base line, size in points, and the name of the face. */
export type Item = { words: string; x: number; y: number; width: number; points: number; face: string }

const found = z.object({
  str: z.string(),
  width: z.number(),
  transform: z.array(z.number()).length(6),
  fontName: z.string(),
})

const inMm = (points: number) => (points * 25.4) / 72

/** The words of every page of a paper. */
export async function itemsOf(paper: Paper): Promise<Item[][]> {
  const file = await getDocumentProxy(new Uint8Array(await renderPdf(paper)))
  const pages: Item[][] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const height = page.view[3] ?? 0
    const { items } = await page.getTextContent()
    pages.push(
      items.flatMap((item: unknown) => {
        const { data } = found.safeParse(item)
        if (!data || data.str.trim() === '') return []
        const [points = 0, , , , x = 0, y = 0] = data.transform
        return [
          {
            words: data.str,
            x: inMm(x),
            y: inMm(height - y),
            width: inMm(data.width),
            points,
            face: data.fontName,
          },
        ]
      }),
    )
  }
  return pages
}

/** The first item whose words begin so. */
export function itemOf(items: Item[], words: string): Item {
  const item = items.find((one) => one.words.startsWith(words))
  if (!item) throw new Error(`“${words}” is not on the page`)
  return item
}
