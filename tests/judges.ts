import { spawnSync } from 'node:child_process'

/** What a program of this machine says to a text; null where it is not installed. */
export function judged(command: string, rest: string[], text: string): { ok: boolean; said: string } | null {
  const { error, status, stdout, stderr } = spawnSync(command, rest, { input: text, encoding: 'utf8' })
  return error ? null : { ok: status === 0, said: `${stdout}${stderr}`.trim() }
}

/** What a Python program with these packages says to a text; null where one of them is not installed. */
export function judgedByPython(packages: string[], program: string, text: string): string | null {
  const there = judged('python3', ['-c', packages.map((name) => `import ${name}`).join('\n')], '')
  if (!there?.ok) return null
  const answer = judged('python3', ['-c', program], text)
  if (!answer?.ok) throw new Error(answer?.said)
  return answer.said
}
