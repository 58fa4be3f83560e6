import { type ApartLimits, programApart } from '#plumbing/apart.ts'
import { packed, unpacked } from '#plumbing/apart-bytes.ts'
import { faultAtSight } from '../docx/kind.ts'
import type { Task, Worked } from './work.ts'

const usual: ApartLimits = { seconds: 60, megabytes: 900 }
const filler = programApart('ground', 'papers', 'templates', 'apart', 'template-child.ts')

/** Checks and fills a template in a process of its own: what is hostile or huge ends nothing but that. */
export async function workApart(bytes: Buffer, task: Task, limits = usual): Promise<Worked> {
  const fault = faultAtSight(bytes)
  if (fault) return failed(fault)
  const all = await filler(packed(task, bytes), limits)
  return all ? answerOf(all) : failed('slow')
}

const failed = (code: Worked['faults'][number]['code']): Worked => ({
  faults: [{ code, word: '' }],
  problems: [],
  leftOut: [],
  bytes: null,
})

function answerOf(all: Buffer): Worked {
  if (all.length < 4) return failed('fillFailed')
  const { words, bytes } = unpacked<Omit<Worked, 'bytes'>>(all)
  return { ...words, bytes: bytes.length > 0 ? bytes : null }
}
