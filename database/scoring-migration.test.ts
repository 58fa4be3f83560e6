import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { inProject } from '#plumbing/root.ts'
import { migrate } from './migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'qt-migrations-'))
const scoring = '0012-scoring.sql'
let client: pg.Client
let url: string

beforeAll(async () => {
  cpSync(inProject('database', 'migrations'), folder, {
    recursive: true,
    filter: (path) => !/00(1[2-9]|[2-9]\d)-/.test(path),
  })
  const name = `qt_test_${randomBytes(6).toString('hex')}`
  const server = new pg.Client({ connectionString: inject('serverUrl') })
  await server.connect()
  await server.query(`create database ${name} template template0`)
  await server.end()
  url = Object.assign(new URL(inject('serverUrl')), { pathname: `/${name}` }).href
  await migrate(url, folder)
  client = new pg.Client({ connectionString: url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  rmSync(folder, { recursive: true })
})

const ids = { agency: 1, person: 2, cluster: 3, year: 4, first: 5, second: 6, bonus: 7, score: 8 }
const id = (name: keyof typeof ids) => `00000000-0000-7000-8000-00000000000${ids[name]}`

describe('a database from before the scale was a tree', () => {
  it('keeps its headings as groups, its points as values, and begins their history', async () => {
    await anOldYear()
    cpSync(inProject('database', 'migrations', scoring), join(folder, scoring))
    await migrate(url, folder)

    const { rows } =
      await client.query(`select c.code, c.title, c.part, c.points::float8 as points, p.code as group
      from criteria c left join criteria p on p.id = c.parent_id order by p.position nulls first, c.position, c.code`)
    expect(rows).toEqual([
      { code: 'I', title: 'Nhiệm vụ', part: 'standard', points: null, group: null },
      { code: 'II', title: 'Nhiệm vụ', part: 'extra', points: null, group: null },
      { code: '1.1', title: 'Một', part: 'standard', points: 60, group: 'I' },
      { code: '1.2', title: 'Hai', part: 'standard', points: 40, group: 'I' },
      { code: '2', title: 'Thưởng', part: 'extra', points: 5, group: 'II' },
    ])
    const scores = await client.query('select value, year_id from scores')
    expect(scores.rows).toEqual([{ value: '58.50', year_id: id('year') }])
    const changes = await client.query('select before, after, reason, version from score_changes')
    expect(changes.rows).toEqual([{ before: null, after: '58.50', reason: 'Đủ', version: 1 }])
  })
})

async function anOldYear() {
  await client.query(`
    insert into agencies (id, name, abbreviation) values ('${id('agency')}', 'Cơ quan', 'CQ');
    insert into people (id, full_name, given_name) values ('${id('person')}', 'Người Minh Họa', 'Họa');
    insert into clusters (id, organisation_id, name, slug) values ('${id('cluster')}', '${id('agency')}', 'Cụm', 'cum');
    insert into cluster_years (id, cluster_id, year, slug, profile, starts_on, ends_on)
      values ('${id('year')}', '${id('cluster')}', 2021, 'cum-2021', 'army', '2020-11-01', '2021-10-31');
    insert into criteria (id, year_id, position, code, section, title, points, kind) values
      ('${id('first')}', '${id('year')}', 1, '1.1', 'Nhiệm vụ', 'Một', 60, 'standard'),
      ('${id('second')}', '${id('year')}', 2, '1.2', 'Nhiệm vụ', 'Hai', 40, 'standard'),
      ('${id('bonus')}', '${id('year')}', 3, '2', 'Nhiệm vụ', 'Thưởng', 5, 'bonus');
    insert into scores (id, criterion_id, agency_id, scorer, points, reason, entered_by)
      values ('${id('score')}', '${id('first')}', '${id('agency')}', 'self', 58.5, 'Đủ', '${id('person')}');`)
}
