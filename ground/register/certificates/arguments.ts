/** What somebody typed after `npm run certificate --`. */
export type Told =
  | { kind: 'run'; given: string; keys: string; standing: string | null }
  | { kind: 'help' }
  | { kind: 'bad'; sentence: string }

/** Reads the words typed. */
export function readArguments(words: string[]): Told {
  const given: string[] = []
  const options = new Map<string, string>()
  for (const word of words) {
    if (word === '--help' || word === '-h') return { kind: 'help' }
    const option = /^--(keys|standing)=(.+)$/s.exec(word)
    if (option) options.set(option[1] ?? '', option[2] ?? '')
    else if (word.startsWith('-')) return bad(`Không hiểu ${word}. (Unknown option.)`)
    else given.push(word)
  }
  const [one] = given
  const keys = options.get('keys')
  if (one === undefined || given.length > 1)
    return bad('Phải có đúng một mã hoặc một địa chỉ. (Exactly one payload or address is needed.)')
  if (keys === undefined) return bad('Thiếu --keys=TỆP. (--keys=FILE is missing.)')
  return { kind: 'run', given: one, keys, standing: options.get('standing') ?? null }
}

const bad = (sentence: string): Told => ({ kind: 'bad', sentence })

/** What `--help` says, in both languages. */
export const help = `npm run --silent certificate -- MÃ|ĐỊA_CHỈ --keys=keys.json [--standing=standing.json]

Kiểm tra mã QR của một bằng mà không cần mạng, không cần cơ sở dữ liệu.
MÃ|ĐỊA_CHỈ: chuỗi chữ trong mã QR, hoặc cả địa chỉ chứa nó.
keys.json: khóa công khai, lấy từ /c/keys.json của nơi cấp bằng.
standing.json: danh sách đã ký các bằng không còn giá trị, lấy từ /c/standing.json; không có thì chỉ biết chữ ký.

Checks the QR of a certificate without network or database. PAYLOAD or ADDRESS is what the QR holds.
keys.json are the public keys (/c/keys.json), standing.json the signed list of certificates that no longer stand
(/c/standing.json); without it only the signature is known.

Mã thoát (exit code):
  0  chữ ký đúng, và không có trong danh sách hết giá trị (signature right, not on the list)
  1  đã bị sửa, hoặc không phải bằng của nơi giữ khóa này (altered, or not of these keys)
  2  gọi sai, hoặc không đọc được tệp (called wrongly, or a file cannot be read)
  3  không còn giá trị, đã hạ mức hoặc đã thay bản mới (no longer stands, lowered or replaced)
`
