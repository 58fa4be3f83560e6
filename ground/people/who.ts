import { guard } from '#kit/http/guard.ts'
import type { Env } from '../env.ts'
import { hasDuty, isAdministrator } from './actor.ts'
import { isOfNewsroom } from './newsroom.ts'

/** Anybody, signed in or not. */
export const everyone = guard<Env>('everyone', () => true)

/** Whoever has an account. */
export const signedIn = guard<Env>('signedIn', (c) => c.var.actorOrNull !== null)

export const administrator = guard<Env>('administrator', (c) => {
  const who = c.var.actorOrNull
  return who !== null && isAdministrator(who)
})

export const editor = guard<Env>('editor', (c) => {
  const who = c.var.actorOrNull
  return who !== null && hasDuty(who, 'editor')
})

export const editorInChief = guard<Env>('editorInChief', (c) => {
  const who = c.var.actorOrNull
  return who !== null && hasDuty(who, 'editorInChief')
})

/** Whoever says for how long what those who comment told is kept. */
export const retentionKeeper = guard<Env>('retentionKeeper', (c) => {
  const who = c.var.actorOrNull
  return who !== null && (hasDuty(who, 'editorInChief') || isAdministrator(who))
})

/** Whoever works in the editors' room: reporter, editor or editor-in-chief. */
export const newsroom = guard<Env>('newsroom', (c) => {
  const who = c.var.actorOrNull
  return who !== null && isOfNewsroom(who)
})

export const moderator = guard<Env>('moderator', (c) => {
  const who = c.var.actorOrNull
  return who !== null && hasDuty(who, 'moderator')
})
