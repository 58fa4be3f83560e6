import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { english } from './en.ts'

// What stands in folders of their own has English of its own.
const elsewhere = /(\.test|samples)\.ts$|(^|\/)en\.ts$|^(sensitivity|workbook)\//

/** Every Vietnamese text of the core; it has no others than its sentences. */
function sentences(): string[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  return files
    .filter((path) => path.endsWith('.ts') && !elsewhere.test(path))
    .flatMap((path) => [
      ...readFileSync(join(import.meta.dirname, path), 'utf8').matchAll(/'((?:\\.|[^'\\\n])*)'/g),
    ])
    .map(([, text = '']) => text)
    .filter((text) => /[À-ỹ]|\{\w+\}/.test(text))
}

describe('the English of the scoring core', () => {
  it('is there for every sentence, and for no other', () => {
    expect(sentences().length).toBeGreaterThan(90)
    expect([...new Set(sentences())].sort()).toEqual(Object.keys(english).sort())
  })

  it('fills the same places', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join()
    expect(Object.entries(english).filter(([vi, en]) => places(vi) !== places(en))).toEqual([])
  })
})
