// Runs in a process of its own with few rights: a PDF comes in, its pages go out as pressed points with their words.
import { serialize } from 'node:v8'
import { deflateSync } from 'node:zlib'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { allOf } from '#plumbing/apart-bytes.ts'
import { mostPages, type PressedPage, pageWidth } from './pages.ts'

const library = await PDFiumLibrary.init()
const pdf = await library.loadDocument(await allOf(process.stdin))
if (pdf.getPageCount() > mostPages) process.exit(2)

const pages: PressedPage[] = []
for (const page of pdf.pages()) {
  const words = page.getText() // before the page is drawn: drawing closes it
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const height = Math.min(Math.round((pageWidth * originalHeight) / originalWidth), pageWidth * 3)
  const shown = await page.render({ width: pageWidth, height, render: 'bitmap' })
  pages.push({
    width: shown.width,
    height: shown.height,
    words,
    points: deflateSync(shown.data, { level: 1 }),
  })
}
process.stdout.write(serialize(pages))
