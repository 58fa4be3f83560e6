import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipOf } from './zip.ts'

async function* twoFiles() {
  yield { name: 'Nguyễn Đức Ỷ.pdf'.normalize('NFD'), bytes: Buffer.from('một') }
  yield { name: 'plain.docx', bytes: Buffer.alloc(100_000, 'hai') }
}

describe('An archive', () => {
  it('holds every file under its name in composed letters, marked as UTF-8', async () => {
    const bytes = new Uint8Array(await new Response(zipOf(twoFiles())).arrayBuffer())
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toEqual(['Nguyễn Đức Ỷ.pdf'.normalize('NFC'), 'plain.docx'])
    expect(strFromU8(files['Nguyễn Đức Ỷ.pdf'.normalize('NFC')] ?? new Uint8Array())).toBe('một')
    expect(files['plain.docx']?.length).toBe(100_000)
    expect(Buffer.from(bytes).readUInt16LE(6) & 0x800).toBe(0x800)
  })

  it('of nothing is an archive too', async () => {
    const none = { async *[Symbol.asyncIterator]() {} }
    const bytes = new Uint8Array(await new Response(zipOf(none)).arrayBuffer())
    expect(unzipSync(bytes)).toEqual({})
  })

  it('that breaks off tells so', async () => {
    async function* broken() {
      yield { name: 'one.pdf', bytes: Buffer.from('1') }
      throw new Error('gone')
    }
    await expect(new Response(zipOf(broken())).arrayBuffer()).rejects.toThrow('gone')
  })
})
