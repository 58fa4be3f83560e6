import { ensure } from '../fault.ts'

// The old form of tar, as belenios-tool writes it: no owner, one time for all files, no blocks at the end.

type TarFile = { name: string; bytes: Uint8Array }

const blockSize = 512
const ascii = new TextDecoder('ascii')

/** Files one after another; `timestamp` in seconds since 1970. */
export function writeTar(files: readonly TarFile[], timestamp: number): Uint8Array {
  const whole = new Uint8Array(files.reduce((sum, file) => sum + blockSize + roundedUp(file.bytes.length), 0))
  let at = 0
  for (const { name, bytes } of files) {
    whole.set(headerOf(name, bytes.length, timestamp), at)
    whole.set(bytes, at + blockSize)
    at += blockSize + roundedUp(bytes.length)
  }
  return whole
}

/** The files; refused where a byte is not what `writeTar` would have put there. */
export function readTar(whole: Uint8Array): { files: TarFile[]; timestamp: number } {
  ensure(whole.length >= blockSize && whole.length % blockSize === 0, 'badArchive')
  const timestamp = octalAt(whole, 136, 11)
  const files: TarFile[] = []
  for (let at = 0; at < whole.length; ) {
    const size = octalAt(whole, at + 124, 11)
    const end = at + blockSize + size
    ensure(end <= whole.length, 'badArchive')
    const name = ascii.decode(whole.subarray(at, at + 100)).replace(/\0+$/, '')
    const header = headerOf(name, size, timestamp)
    ensure(
      header.every((byte, i) => byte === whole[at + i]),
      'badArchive',
      name,
    )
    ensure(
      whole.subarray(end, at + blockSize + roundedUp(size)).every((byte) => byte === 0),
      'badArchive',
      name,
    )
    files.push({ name, bytes: whole.subarray(at + blockSize, end) })
    at += blockSize + roundedUp(size)
  }
  return { files, timestamp }
}

function headerOf(name: string, size: number, timestamp: number): Uint8Array {
  const header = new Uint8Array(blockSize)
  const put = (text: string, at: number) => header.set(new TextEncoder().encode(text), at)
  ensure(/^[ -~]{1,99}$/.test(name), 'badArchive')
  put(name, 0)
  put(`0000644\0${'0000000\0'.repeat(2)}`, 100)
  put(`${octal(size, 11)}\0${octal(timestamp, 11)}\0${' '.repeat(8)}0`, 124)
  put(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    )}\0 `,
    148,
  )
  return header
}

function octal(number: number, width: number): string {
  return number.toString(8).padStart(width, '0')
}

function octalAt(whole: Uint8Array, at: number, width: number): number {
  const digits = ascii.decode(whole.subarray(at, at + width))
  ensure(/^[0-7]+$/.test(digits), 'badArchive')
  return Number.parseInt(digits, 8)
}

function roundedUp(size: number): number {
  return Math.ceil(size / blockSize) * blockSize
}
