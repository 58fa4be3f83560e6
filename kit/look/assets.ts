import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fontFaces } from './fonts.ts'

type Asset = { path: string; body: Uint8Array; type: string }

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const sheets = [
  ...[
    'tokens',
    'base',
    'marks',
    'parts',
    'buttons',
    'charts',
    'trend',
    'honours',
    'rank',
    'fields',
    'forms',
    'tables',
  ],
  ...[
    'top',
    'rail',
    'main',
    'narrow',
    'masthead',
    'article',
    'text',
    'news',
    'reading',
    'rooms',
    'editor-tools',
    'editor',
    'comments',
    'focal',
    'pictures',
    'media',
    'law',
    'answers',
    'findings',
    'arrange',
    'paper',
    'papers-desk',
    'print',
    'sheet',
    'sheet-cells',
    'sheet-narrow',
    'sheet-print',
    'scale',
    'statform',
  ],
]

let made: Map<string, Asset> | undefined

/** Everything served beside the pages. The name carries the content's hash, so it may be kept for ever. */
export function assets(): Asset[] {
  return [...everything().values()]
}

/** The address of one of them by its plain name: `look.css`, `icon.svg`. */
export function assetPath(name: string): string {
  const asset = everything().get(name)
  if (!asset) throw new Error(`no asset is called ${name}`)
  return asset.path
}

/** The address of an island's script by its folder's name; null when the islands were not built. */
export function scriptPath(island: string): string | null {
  return everything().get(`${island}.js`)?.path ?? null
}

function everything(): Map<string, Asset> {
  made ??= gather(findHouse())
  return made
}

function gather(house: string): Map<string, Asset> {
  const found = new Map<string, Asset>()
  const add = (name: string, body: Uint8Array) => {
    found.set(name, asset(name, body))
    return found.get(name)?.path ?? ''
  }
  const look = join(house, 'kit', 'look')
  add('icon.svg', readFileSync(join(look, 'icon.svg')))
  const faces = fontFaces(join(house, 'node_modules', '@fontsource'), add)
  const sheet = sheets.map((name) => readFileSync(join(look, `${name}.css`), 'utf8')).join('\n')
  add('look.css', Buffer.from(squeezed(`${faces}\n${sheet}`)))
  const built = join(house, 'var', 'build', 'public')
  const scripts = existsSync(built) ? readdirSync(built).filter((name) => name.endsWith('.js')) : []
  for (const name of scripts) add(name, readFileSync(join(built, name)))
  return found
}

function asset(name: string, body: Uint8Array): Asset {
  const [, stem = name, kind = ''] = /^(.*)\.(\w+)$/.exec(name) ?? []
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  // What islands share is named by its content when it is built, and they import it by that name.
  if (stem.startsWith('chunk-')) return { path: `/assets/${name}`, body, type: types[kind] ?? '' }
  return { path: `/assets/${stem}-${hash}.${kind}`, body, type: types[kind] ?? 'application/octet-stream' }
}

/** Comments and indentation stay in the source. */
function squeezed(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n')
}

/** The folder of the whole project, wherever this file was bundled to. */
function findHouse(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
