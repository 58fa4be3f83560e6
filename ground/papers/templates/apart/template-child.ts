// Runs in a process of its own with little memory and few rights: a task and a file come in, an answer and a file go out.
import { allOf, packed, unpacked } from '#plumbing/apart-bytes.ts'
import { type Task, work } from './work.ts'

const { words, bytes: template } = unpacked<Task>(await allOf(process.stdin))
const { bytes, ...said } = await work(template, words)
process.stdout.write(packed(said, bytes))
