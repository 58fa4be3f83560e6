import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { offers } from '#desk/papers/offers.ts'
import { paperKinds } from '#ground/papers/templates/kinds.ts'
import { projectRoot } from '#plumbing/root.ts'
import { english } from '#server/language.ts'
import { forms } from '#statistics/forms/forms.ts'

const houses = [
  'law',
  'scoring',
  'plumbing',
  'kit',
  'ground',
  'cycle',
  'portal',
  'statistics',
  'desk',
  'season',
  'server',
]

function sources(): { path: string; text: string }[] {
  return houses.flatMap((house) =>
    readdirSync(join(projectRoot, house), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|(^|\/)en\.ts$/.test(path))
      .map((path) => ({
        path: `${house}/${path}`,
        text: readFileSync(join(projectRoot, house, path), 'utf8'),
      })),
  )
}

/** Every Vietnamese sentence a screen may show, as it stands in a call of `t`. */
function sentencesOf(text: string): string[] {
  const calls = text.matchAll(/\bt\(\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|`([^`$]*)`)/g)
  return [...calls].map(([, single, double, back]) =>
    (single ?? double ?? back ?? '').replace(/\\(['"\\])/g, '$1'),
  )
}

describe('the English of every screen', () => {
  it('finds sentences to translate', () => {
    expect(sources().flatMap((file) => sentencesOf(file.text)).length).toBeGreaterThan(300)
  })

  it('is there for every Vietnamese sentence', () => {
    const missing = sources().flatMap((file) =>
      sentencesOf(file.text)
        .filter((sentence) => !(sentence in english))
        .map((sentence) => `${file.path}: ${sentence}`),
    )
    expect([...new Set(missing)]).toEqual([])
  })

  it('is there for the names, fields and hints of every paper, and for the statutory forms', () => {
    const words = [
      ...offers.flatMap((one) => one.fields.flatMap(({ label, hint }) => [label, hint])),
      ...offers.map((one) => one.madeBy?.('')?.deed),
      ...paperKinds().map((one) => one.name),
      ...forms.flatMap((form) => [form.title, form.unit, ...form.notes]),
      ...forms.flatMap((form) => form.rows.map((row) => row.label)),
      ...forms.flatMap((form) => form.columns.flatMap(({ head, under }) => [head, under])),
      ...forms.flatMap((form) => form.missing.flatMap(({ label, how }) => [label, how])),
    ]
    const missing = words.filter((one) => one && !(one in english))
    expect([...new Set(missing)]).toEqual([])
  })

  it('fills the same places as the Vietnamese', () => {
    const places = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort().join()
    const wrong = Object.entries(english).filter(([vi, en]) => places(vi) !== places(en))
    expect(wrong).toEqual([])
  })
})
