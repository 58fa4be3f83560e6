import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '#law/awards/catalogue.ts'
import type { Instrument } from '#law/texts/instrument.ts'
import { instruments } from '#law/texts/instruments.ts'
import { projectRoot } from '#plumbing/root.ts'
import { clauses2003 } from './clauses-2003.ts'
import { clauses2024 } from './clauses-2024.ts'
import { citedPlaces, lawMap, mapPath } from './law-map.ts'

const clauses = [...clauses2024, ...clauses2003]

describe('the map of the law', () => {
  it('stands as the code would write it now', () => {
    expect(readFileSync(mapPath, 'utf8')).toBe(lawMap())
  })

  it('names only files that exist', () => {
    const files = clauses.flatMap((clause) => clause.in)
    expect(files.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([])
  })

  it('says of every clause where it is, or why it is not', () => {
    expect(clauses.filter((clause) => (clause.in.length === 0) === (clause.why === undefined))).toEqual([])
  })

  it('has every place of the register cited somewhere', () => {
    const cited = citedPlaces()
    const register: [string, Instrument][] = Object.entries(instruments)
    const unused = register.flatMap(([number, one]) =>
      Object.keys(one.places)
        .map((place) => `${number} ${place}`)
        .filter((place) => !cited.has(place)),
    )
    expect(unused).toEqual([])
  })

  it('leaves no award of the catalogue without an entry of the handbooks', () => {
    expect(catalogue.filter((award) => award.handbook.length === 0).map((award) => award.code)).toEqual([])
  })
})
