import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '#plumbing/root.ts'
import { houseOrder, importsOf, importsPointingDown, packagesOf, type SourceFile } from './imports.ts'

const folders = [...new Set(houseOrder.map((place) => place.split('/')[0] ?? ''))]
const files = folders.flatMap(sourcesIn)

describe('the order of the house', () => {
  it('reads the whole house', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.flatMap(importsOf).length).toBeGreaterThan(50)
  })

  it('lets no import point down', () => {
    expect(importsPointingDown(files)).toEqual([])
  })

  it('imports only files that are there', () => {
    const paths = new Set(files.map((file) => file.path))
    const lost = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => /\.tsx?$/.test(target) && !paths.has(target))
        .map((target) => `${file.path} imports ${target}, which is not there`),
    )
    expect(lost).toEqual([])
  })

  it('gives every feature of ground and of a stage its place', () => {
    const features = files.flatMap(
      ({ path }) => /^(ground\/[^/]+|cycle\/[^/]+\/[^/]+)\//.exec(path)?.[1] ?? [],
    )
    const unplaced = [...new Set(features)].filter(
      (name) => !name.endsWith('/screens') && !houseOrder.includes(name),
    )
    expect(unplaced).toEqual([])
  })

  it('keeps the law free of packages and of the clock', () => {
    const law = files.filter(({ path }) => path.startsWith('law/') && !path.includes('.test.'))
    expect(law.flatMap((file) => packagesOf(file).map((name) => `${file.path} imports ${name}`))).toEqual([])
    expect(law.filter(({ text }) => /new Date\(\)|Date\.now\(/.test(text)).map(({ path }) => path)).toEqual(
      [],
    )
  })

  it('keeps the database out of screens', () => {
    const touching = files
      .filter(({ path }) => path.includes('/screens/'))
      .flatMap((file) =>
        importsOf({ ...file, text: file.text.replace(/^import type .*$/gm, '') })
          .filter((target) => /\.(store|acts)\.ts$|^plumbing\/database\.ts$|^database\//.test(target))
          .map((target) => `${file.path} imports ${target}`),
      )
    expect(touching).toEqual([])
  })

  it('has no default export', () => {
    expect(files.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the check itself', () => {
  it.each([
    ['ground/people/x.ts', "import { a } from '#cycle/1-launch/target/target.ts'", 1],
    ['cycle/1-launch/target/x.ts', "import type { A } from '../pledge/pledge.ts'", 1],
    ['cycle/1-launch/pledge/x.ts', "import { a } from '../target/target.ts'", 0],
    ['cycle/2-progress/report/x.ts', "import { a } from '#cycle/1-launch/pledge/pledge.ts'", 0],
    ['plumbing/x.ts', "export { a } from '#kit/format.ts'", 1],
    ['plumbing/x.ts', "const a = await import('#kit/format.ts')", 1],
    ['law/kernel/x.test.ts', "import { a } from '#tests/database.ts'", 0],
    ['kit/x.ts', "import {\n  a,\n  b,\n} from '#desk/a.ts'", 1],
  ])('of %s saying %s', (path, text, downward) => {
    expect(importsPointingDown([{ path, text }])).toHaveLength(downward)
  })

  it('names both files', () => {
    const text = "import { a } from '#desk/home.ts'"
    expect(importsPointingDown([{ path: 'portal/x.ts', text }])).toEqual([
      'portal/x.ts imports desk/home.ts, which comes after it',
    ])
  })
})

function sourcesIn(folder: string): SourceFile[] {
  try {
    return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }))
  } catch {
    return []
  }
}
