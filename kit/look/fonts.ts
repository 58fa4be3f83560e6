import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const faces = [
  { family: 'Be Vietnam Pro', name: 'be-vietnam-pro', weight: 400, slant: 'normal' },
  { family: 'Be Vietnam Pro', name: 'be-vietnam-pro', weight: 600, slant: 'normal' },
  { family: 'Source Serif 4', name: 'source-serif-4', weight: 400, slant: 'normal' },
  { family: 'Source Serif 4', name: 'source-serif-4', weight: 400, slant: 'italic' },
  { family: 'Source Serif 4', name: 'source-serif-4', weight: 600, slant: 'normal' },
  { family: 'Source Serif 4', name: 'source-serif-4', weight: 700, slant: 'normal' },
]

/** Which characters each file draws; a browser fetches a file only for a page that uses one of them. */
const subsets = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
}

/** Hands every font file to `add` and writes the `@font-face` rules with the addresses it answers. */
export function fontFaces(folder: string, add: (name: string, body: Uint8Array) => string): string {
  return faces
    .flatMap(({ family, name, weight, slant }) =>
      Object.entries(subsets).map(([subset, range]) => {
        const file = join(folder, name, 'files', `${name}-${subset}-${weight}-${slant}.woff2`)
        const shortName = `${name}-${subset}-${weight}${slant === 'italic' ? '-italic' : ''}.woff2`
        const path = add(shortName, readFileSync(file))
        return `@font-face{font-family:"${family}";font-style:${slant};font-weight:${weight};font-display:swap;src:url(${path}) format("woff2");unicode-range:${range}}`
      }),
    )
    .join('\n')
}
