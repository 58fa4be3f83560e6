// Runs in a process of its own with little memory and few rights: a PDF and whom we trust come in, what is found goes out.
import { serialize } from 'node:v8'
import { allOf, unpacked } from '../apart-bytes.ts'
import { trustOf } from './trust.ts'
import { verifyPdf } from './verify.ts'
import { type Asked, plain } from './verify-words.ts'

const { words, bytes } = unpacked<Asked>(await allOf(process.stdin))
const trust = trustOf(words.trust.map((part) => Buffer.from(part, 'base64')))
process.stdout.write(serialize(plain(verifyPdf(bytes, trust, new Date(words.now)))))
