import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeBytes } from '#ground/files/files.ts'
import type { Db } from '#plumbing/database.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { keptOf } from './pictures.store.ts'
import { focalClass, formatFor, pictureAddress, sourcesOf, widthsOf } from './pictures.ts'
import { makeRenditions, renditionOf } from './renditions.ts'

describe('the widths of a picture', () => {
  it.each([
    [100, [320]],
    [320, [320]],
    [321, [320, 480]],
    [1000, [320, 480, 640, 960, 1440]],
    [1920, [320, 480, 640, 960, 1440, 1920]],
    [6000, [320, 480, 640, 960, 1440, 1920]],
  ])('of an original of %i pixels', (original, widths) => expect(widthsOf(original)).toEqual(widths))

  it('are named as wide as they are, never wider than the original', () => {
    const photo = { id: 'a', fileId: '00000000-0000-0000-0000-0000deadbeef', width: 500 }
    expect(sourcesOf(photo)).toBe(
      '/pictures/a/320?v=deadbeef 320w, /pictures/a/480?v=deadbeef 480w, /pictures/a/640?v=deadbeef 500w',
    )
    expect(pictureAddress({ id: 'a', fileId: null }, 320)).toBe('/pictures/a/320?v=')
  })

  it.each([
    [50, 50, undefined],
    [54, 46, undefined],
    [55, 50, 'focal-x-60 focal-y-50'],
    [0, 100, 'focal-x-0 focal-y-100'],
  ])('are cut around the chosen point (%i, %i)', (focalX, focalY, expected) =>
    expect(focalClass({ focalX, focalY })).toBe(expected),
  )

  it.each([
    ['image/avif,image/webp,*/*', 'avif'],
    ['image/webp,*/*', 'webp'],
    ['*/*', 'jpeg'],
    ['', 'jpeg'],
  ])('go out in the format that is read best: %s', (accept, format) => expect(formatFor(accept)).toBe(format))
})

describe('the renditions of a picture', () => {
  let database: TestDatabase
  let db: Db
  beforeAll(async () => {
    database = await testDatabase()
    db = database.db
  })
  afterAll(() => database.close())

  const keep = (content: Buffer) =>
    storeBytes(db, {
      yearId: null,
      name: 'a.jpg',
      kind: 'image/jpeg',
      content,
      public: false,
      uploadedBy: null,
    })
  const aShot = () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
    return sharp({ create: { width: 700, height: 400, channels: 3, background: '#888', noise } })
      .blur(2)
      .jpeg()
  }

  it('are made ahead in every width and kept, AVIF only where it is the smaller', async () => {
    const fileId = await keep(await aShot().toBuffer())
    await makeRenditions(db, fileId)
    const kept = await db.selectFrom('picture_renditions').where('file_id', '=', fileId).selectAll().execute()
    const names = kept.filter((one) => one.format !== 'avif').map((one) => `${one.width} ${one.format}`)
    expect(names.sort()).toEqual([
      '320 jpeg',
      '320 webp',
      '480 jpeg',
      '480 webp',
      '640 jpeg',
      '640 webp',
      '960 jpeg',
      '960 webp',
    ])
    const sizeOf = (width: number, format: string) =>
      kept.find((one) => one.width === width && one.format === format)?.content.length ?? 0
    for (const one of kept.filter(({ format }) => format === 'avif'))
      expect(one.content.length).toBeLessThan(sizeOf(one.width, 'webp'))
  })

  it('are made at once for the first who asks, never AVIF, and kept for the next', async () => {
    const fileId = await keep(await aShot().toBuffer())
    const asked = { width: 320, format: 'avif' } as const
    const [one, other] = await Promise.all([renditionOf(db, fileId, asked), renditionOf(db, fileId, asked)])
    expect([one.format, other.format]).toEqual(['webp', 'webp'])
    expect(await keptOf(db, fileId)).toEqual([{ width: 320, format: 'webp' }])
  })

  it('are upright, no larger than the original, and carry nothing the camera wrote', async () => {
    const shot = await aShot()
      .withExif({ IFD0: { Copyright: 'nowhere' }, IFD3: { GPSLatitude: '21/1 1/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const before = await sharp(shot).metadata()
    expect(before.exif).toBeDefined()
    const fileId = await keep(shot)
    await makeRenditions(db, fileId)
    for (const format of ['webp', 'jpeg'] as const) {
      const { bytes } = await renditionOf(db, fileId, { width: 480, format })
      const { width, height, exif, icc, xmp, orientation } = await sharp(bytes).metadata()
      expect({ width, height, exif, icc, xmp, orientation }).toEqual({
        width: 400,
        height: 700,
        exif: undefined,
        icc: undefined,
        xmp: undefined,
        orientation: undefined,
      })
    }
    const original = await db
      .selectFrom('files')
      .where('id', '=', fileId)
      .select('content')
      .executeTakeFirstOrThrow()
    expect(Buffer.compare(original.content, shot)).toBe(0)
  })
})
