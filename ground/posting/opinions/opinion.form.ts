import type { Context } from 'hono'
import { z } from 'zod'
import { choice, longText, optionalId, optionalText } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import type { Env } from '../../env.ts'
import { seal } from './follow.ts'
import { sendOpinion } from './opinion.acts.ts'
import { longest, opinionKinds } from './opinion.ts'

const typed = z.object({
  kind: choice(opinionKinds),
  entryId: optionalId(),
  words: longText(longest.words),
  authorName: optionalText(longest.name),
  authorContact: optionalText(longest.contact),
  website: optionalText().refine((text) => text === '', {
    error: () => t('Ô ẩn dành để nhận ra máy tự gửi đã có chữ. Hãy gửi lại lần nữa.'),
  }),
})

/** Takes a sent form about the posting; gives the address where whoever wrote finds the receipt. */
export async function receiveOpinion(c: Context<Env>, postingId: string, seesIt: boolean): Promise<string> {
  const { website: _, ...opinion } = await read(c, typed)
  const isForm = (c.req.header('content-type') ?? '').startsWith('multipart/form-data')
  const [upload] = isForm ? await readFiles(c, 'file') : []
  const { address, clock, actorOrNull } = c.var
  const { secret } = await sendOpinion(c.var.db, {
    ...{ ...opinion, postingId, upload, address, seesIt },
    today: clock.today(),
    authorId: actorOrNull?.id ?? null,
  })
  return `/cong-khai/da-nhan/${seal(secret)}`
}
