import { Zip, ZipPassThrough } from 'fflate'

/** A file of an archive; what it holds is packed already (PDF, DOCX), so it is stored as it is. */
type ZipFile = { name: string; bytes: Uint8Array }

/** An archive as bytes that flow while files are still coming; names in NFC, marked as UTF-8. */
export function zipOf(files: AsyncIterable<ZipFile>): ReadableStream<Uint8Array> {
  const source = files[Symbol.asyncIterator]()
  const zip = new Zip()
  return new ReadableStream<Uint8Array>({
    start(to) {
      zip.ondata = (error, chunk, isLast) => {
        if (error) return to.error(error)
        to.enqueue(chunk)
        if (isLast) to.close()
      }
    },
    async pull() {
      const next = await source.next()
      if (next.done) return zip.end()
      const entry = new ZipPassThrough(next.value.name.normalize('NFC'))
      zip.add(entry)
      entry.push(next.value.bytes, true)
    },
    async cancel() {
      await source.return?.()
    },
  })
}
