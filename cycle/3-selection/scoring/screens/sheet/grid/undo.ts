/** One cell as it was and as it became. */
type Turn<Place> = { at: Place; before: string; after: string }

/** What was done, in steps that are taken back and done again; a pasted block is one step. */
export type Past<Place> = {
  did: (turns: Turn<Place>[]) => void
  undo: () => Turn<Place>[]
  redo: () => Turn<Place>[]
  canUndo: () => boolean
  canRedo: () => boolean
}

/** The steps of this visit, the last `depth` of them. Each answer says what to write where: the `after` of a turn. */
export function aPast<Place>(depth = 200): Past<Place> {
  const done: Turn<Place>[][] = []
  const undone: Turn<Place>[][] = []
  return {
    did(turns) {
      const real = turns.filter((turn) => turn.before !== turn.after)
      if (real.length === 0) return
      done.push(real)
      undone.length = 0
      if (done.length > depth) done.shift()
    },
    undo() {
      const step = done.pop()
      if (!step) return []
      undone.push(step)
      return step.map(({ at, before, after }) => ({ at, before: after, after: before })).reverse()
    },
    redo() {
      const step = undone.pop()
      if (!step) return []
      done.push(step)
      return step
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  }
}
