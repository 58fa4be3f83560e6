/** What somebody typed after `npm run verify --`. */
export type VerifyTold =
  | { kind: 'run'; given: string; trust: string | null; keys: string | null; json: boolean }
  | { kind: 'help' }
  | { kind: 'bad'; sentence: string }

/** Reads the words typed. */
export function readVerifyArguments(words: string[]): VerifyTold {
  const given: string[] = []
  const options = new Map<string, string>()
  for (const word of words) {
    if (word === '--help' || word === '-h') return { kind: 'help' }
    const option = /^--(trust|keys)=(.+)$/s.exec(word)
    if (option) options.set(option[1] ?? '', option[2] ?? '')
    else if (word === '--json') options.set('json', 'yes')
    else if (word.startsWith('--')) return bad(`Không hiểu ${word}. (Unknown option.)`)
    else given.push(word)
  }
  const [one] = given
  if (one === undefined || given.length > 1)
    return bad('Phải có đúng một tệp PDF hoặc một mã QR. (Exactly one file or payload is needed.)')
  return {
    kind: 'run',
    given: one,
    trust: options.get('trust') ?? null,
    keys: options.get('keys') ?? null,
    json: options.has('json'),
  }
}

const bad = (sentence: string): VerifyTold => ({ kind: 'bad', sentence })

/** What `--help` says, in both languages. */
export const verifyHelp = `npm run --silent verify -- TỆP.pdf|MÃ [--trust=THƯ_MỤC] [--keys=keys.json] [--json]

Kiểm tra chữ ký của một tệp PDF, hoặc mã QR của một văn bản, không cần mạng, không cần cơ sở dữ liệu.
THƯ_MỤC: chứng thư gốc và danh sách thu hồi (PEM hoặc DER). keys.json: khóa công khai, lấy từ /c/keys.json.

Checks the signatures of a PDF, or the QR payload of a paper, without network or database. --trust is a folder of root
certificates and revocation lists (PEM or DER), --keys the public keys of the issuing house (/c/keys.json).

Mã thoát (exit code):
  0  đúng, nguyên vẹn, chứng thư được tin cậy (genuine)
  1  đã bị sửa, bị thu hồi hoặc không đọc được (altered, revoked or unreadable)
  2  gọi sai, hoặc không đọc được tệp (called wrongly, or a file cannot be read)
  3  chữ ký đúng nhưng chưa khẳng định được: chưa có chứng thư gốc, nơi cấp lạ, hết hạn; hoặc tệp không có chữ ký
     (sound, but no root, unknown issuer or expired; or not signed at all)
`
