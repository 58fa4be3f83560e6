/** A clause of the handbooks of law: where the code holds it, or why it holds none. */
export type Clause = { id: string; says: string; in: string[]; why?: string }

const at = (id: string, says: string, ...files: string[]): Clause => ({ id, says, in: files })
const not = (id: string, says: string, why: string): Clause => ({ id, says, in: [], why })

export { at, not }
