/** The widths at which pictures are served, in pixels; never wider than the original. */
export const widths = [320, 480, 640, 960, 1440, 1920] as const
export type Width = (typeof widths)[number]

export const formats = ['avif', 'webp', 'jpeg'] as const
export type Format = (typeof formats)[number]

/** What a picture needs to be shown: its address, its shape, the words for who does not see it. */
export type Shown = {
  id: string
  fileId: string
  width: number
  height: number
  alternative: string
  focalX: number
  focalY: number
}

/** Where a photo is served, at one of the widths; a new picture has a new address. */
export function pictureAddress(photo: { id: string; fileId: string | null }, width: number): string {
  return `/pictures/${photo.id}/${width}?v=${photo.fileId?.slice(-8) ?? ''}`
}

/** The widths worth making of an original: all below its own, and the first that holds it whole. */
export function widthsOf(original: number): Width[] {
  const whole = widths.findIndex((width) => width >= original)
  return whole < 0 ? [...widths] : widths.slice(0, whole + 1)
}

/** Each width with its address; the last one as wide as the original is, since nothing is enlarged. */
export function sourcesOf(photo: Pick<Shown, 'id' | 'fileId' | 'width'>): string {
  return widthsOf(photo.width)
    .map((width) => `${pictureAddress(photo, width)} ${Math.min(width, photo.width)}w`)
    .join(', ')
}

/** The class that keeps the chosen point of a picture in view when a card crops it, in tenths. */
export function focalClass({ focalX, focalY }: Pick<Shown, 'focalX' | 'focalY'>): string | undefined {
  const [x, y] = [tenth(focalX), tenth(focalY)]
  return x === 50 && y === 50 ? undefined : `focal-x-${x} focal-y-${y}`
}

const tenth = (percent: number) => Math.round(percent / 10) * 10

/** The format the asker reads best; `accept` names what it takes. */
export function formatFor(accept: string): Format {
  if (accept.includes('image/avif')) return 'avif'
  return accept.includes('image/webp') ? 'webp' : 'jpeg'
}
