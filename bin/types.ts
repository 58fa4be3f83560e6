import { writeFileSync } from 'node:fs'
import { tableTypes } from '#database/generate.ts'
import { migrate } from '#database/migrate.ts'
import { inProject } from '#plumbing/root.ts'
import { throwawayPostgres } from '#tests/throwaway.ts'

const postgres = await throwawayPostgres()
try {
  await migrate(postgres.url, inProject('database', 'migrations'))
  writeFileSync(inProject('database', 'tables.ts'), await tableTypes(postgres.url))
} finally {
  await postgres.stop()
}
