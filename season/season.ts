import type { Db } from '#plumbing/database.ts'
import { layGround } from './ground.ts'

/** Plays the example season up to the morning of the closing conference, through the same acts people use. */
export async function playSeason(db: Db): Promise<void> {
  await layGround(db)
}
