import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)

/** The text of `tables.ts` for a migrated database: a type per table, fixed sets of words as unions. */
export async function tableTypes(url: string): Promise<string> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('kysely-codegen')), 'cli', 'bin.js')
  const { stdout } = await run(process.execPath, [
    cli,
    ...['--dialect', 'postgres', '--url', url, '--print', '--log-level', 'error'],
    ...['--date-parser', 'string', '--numeric-parser', 'string', '--type-mapping', '{"int8":"number"}'],
    ...['--include-pattern', 'public.*', '--exclude-pattern', 'schema_migrations'],
    ...['--overrides', JSON.stringify({ columns: await wordSets(url) })],
  ])
  return stdout
}

type WordColumn = { name: string; rule: string; nullable: boolean; defaulted: boolean }

// A check of the form `column in ('a', 'b')` says which words the column may hold.
async function wordSets(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<WordColumn>(`
      select c.relname || '.' || a.attname as name, pg_get_constraintdef(k.oid) as rule,
             not a.attnotnull as nullable, a.atthasdef as defaulted
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_attribute a on a.attrelid = c.oid and array[a.attnum] = k.conkey
       where k.contype = 'c' and k.connamespace = 'public'::regnamespace
       order by 1`)
    return Object.fromEntries(rows.flatMap(wordSet))
  } finally {
    await client.end()
  }
}

function wordSet({ name, rule, nullable, defaulted }: WordColumn): [string, string][] {
  if (!/^CHECK \(\(\w+ = ANY \(ARRAY\[('[^']*'::text(, )?)+\]\)\)\)$/.test(rule)) return []
  const words = [...rule.matchAll(/'([^']*)'::text/g)].map(([, word]) => JSON.stringify(word))
  const union = [...words, ...(nullable ? ['null'] : [])].join(' | ')
  return [[name, defaulted ? `Generated<${union}>` : union]]
}
