import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { BadInput } from '#plumbing/verdict.ts'
import { measure } from './check.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#9b1c1f' } })

const saidOf = async (name: string, bytes: Uint8Array) => {
  const error = await measure({ name, bytes }).catch((thrown: unknown) => thrown)
  return error instanceof BadInput ? error.fields.picture : error
}

describe('a picture as it comes in', () => {
  it('is measured as it will be seen, upright', async () => {
    const shot = await plain(2000, 1000).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await measure({ name: 'a.jpg', bytes: shot })).toEqual({ width: 1000, height: 2000 })
  })

  it.each(['jpeg', 'png', 'webp'] as const)('is taken as %s', async (format) => {
    const bytes = await plain(60, 40).toFormat(format).toBuffer()
    expect(await measure({ name: 'a', bytes })).toEqual({ width: 60, height: 40 })
  })

  it.each([
    [
      'a drawing with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'SVG',
    ],
    ['a page', '<!DOCTYPE html><p>x', 'SVG'],
    ['an XML file', '\ufeff<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'SVG'],
    ['a picture of a telephone', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'HEIC'],
    ['a GIF', 'GIF89a\x01\0\x01\0', 'GIF'],
    ['a PDF', '%PDF-1.7\n', 'không phải ảnh'],
    ['a program', 'MZ\x90\0', 'không phải ảnh'],
    ['nothing', '', 'không phải ảnh'],
    ['a head alone', '\xff\xd8\xff\xe0 not a picture at all', 'hỏng'],
  ])('is refused with its reason when it is %s', async (_, content, reason) => {
    const said = await saidOf(
      'ảnh $& hội nghị.jpg',
      Buffer.from(content, content.includes('\ufeff') ? 'utf8' : 'latin1'),
    )
    expect(said).toContain(reason)
    expect(said).toContain('“ảnh $& hội nghị.jpg”')
  })

  it.each(['jpeg', 'png', 'webp'] as const)('is refused when its end is missing: %s', async (format) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
    const whole = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#fff', noise } })
      .toFormat(format)
      .toBuffer()
    expect(await saidOf('cut', whole.subarray(0, whole.length * 0.6))).toContain('thiếu phần cuối')
    expect(await measure({ name: 'whole', bytes: whole })).toEqual({ width: 400, height: 300 })
  })

  it('is refused when it moves', async () => {
    const frames = await Promise.all(
      ['#f00', '#00f'].map((background) =>
        sharp({ create: { width: 20, height: 20, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer()
    expect(await saidOf('động.webp', moving)).toContain('ảnh động')
    expect(await saidOf('động.png', withChunk(await plain(20, 20).png().toBuffer(), 'acTL'))).toContain(
      'ảnh động',
    )
  })

  it('is refused beyond a hundred million points, before it is opened', async () => {
    expect(await saidOf('khổng lồ.png', bomb(50_000, 50_000))).toContain('quá lớn')
    expect(await saidOf('lớn.png', bomb(10_000, 10_001))).toContain('quá lớn')
  })

  it('is refused beyond forty million points when it must be held whole', async () => {
    const layered = await plain(6000, 7000).png({ progressive: true, compressionLevel: 1 }).toBuffer()
    expect(await saidOf('hiện dần.png', layered)).toContain('hiện dần')
  })
})

/** A PNG that says it is huge and holds next to nothing. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const chunks = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(4096))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])
}

function withChunk(png: Buffer, name: string): Buffer {
  const after = 33 // the signature and the head
  return Buffer.concat([png.subarray(0, after), chunk(name, Buffer.alloc(8)), png.subarray(after)])
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([size, body, sum])
}

function crc(bytes: Buffer): number {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
