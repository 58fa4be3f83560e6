import type { Db } from '#plumbing/database.ts'
import type { Actor } from '../people/actor.ts'

/** Whether a file is this person's to open; null where the rule knows nothing of the file. */
export type FileRuling = 'open' | 'closed' | null
type FileRule = (db: Db, who: Actor, fileId: string) => Promise<FileRuling>

const rules: FileRule[] = []

/** Files that belong to a record of a later folder follow the rights of that record, which only that folder knows. */
export function ruleFiles(rule: FileRule): void {
  rules.push(rule)
}

/** What the rules say: closed as soon as one closes it, open when one opens it. */
export async function rulingOn(db: Db, who: Actor, fileId: string): Promise<FileRuling> {
  let ruling: FileRuling = null
  for (const rule of rules) {
    const said = await rule(db, who, fileId)
    if (said === 'closed') return said
    ruling = said ?? ruling
  }
  return ruling
}
