import { t } from '#plumbing/language.ts'
import { nearest } from '../assess/nearest.ts'

/** What somebody typed after `npm run score --`. */
export type Told =
  | { kind: 'run'; file: string; as: 'json' | 'pretty' | 'table' | 'input'; column: string | null }
  | { kind: 'help' }
  | { kind: 'bad'; sentence: string }

const forms = { '--pretty': 'pretty', '--table': 'table', '--convert': 'input' } as const
const alone = [...Object.keys(forms), '--help', '-h']

/** Reads the words typed. */
export function readArguments(words: string[]): Told {
  const files: string[] = []
  const typed = new Set<string>()
  let column: string | null = null
  const rest = words.map((word) => word.normalize('NFC'))
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '-' || !word.startsWith('-')) files.push(word)
    else if (alone.includes(word)) typed.add(word)
    else if (word !== '--column' && !word.startsWith('--column=')) return bad(unknownOption(word))
    else column = word === '--column' ? (rest.shift() ?? '') : word.slice('--column='.length)
  }
  if (typed.has('--help') || typed.has('-h')) return { kind: 'help' }
  if (column === '') return bad(t('Sau {name} phải có giá trị.', { name: '--column' }))
  const [file] = files
  if (file === undefined || files.length > 1)
    return bad(t('Phải có đúng một tệp, hoặc “-” để đọc từ đầu vào.'))
  const [, as = 'json'] = Object.entries(forms).find(([name]) => typed.has(name)) ?? []
  return { kind: 'run', file, as, column }
}

const bad = (sentence: string): Told => ({ kind: 'bad', sentence })

function unknownOption(word: string): string {
  const [name = word] = word.split('=')
  const meant = nearest(name, [...alone, '--column'])
  return meant ? t('Không hiểu {name}; có phải {meant}?', { name, meant }) : t('Không hiểu {name}.', { name })
}

/** What `--help` says, in both languages. */
export const help = `npm run --silent score -- TỆP [tùy chọn]

Tính điểm, xếp hạng, xếp loại từ bảng tiêu chí và số liệu trong TỆP, và in mọi bước tính bằng JSON.
TỆP: một tệp JSON dạng scoring/1, hoặc một bảng điểm dạng scoring-table/1; “-” là đầu vào.
Dạng của TỆP: docs/formats/score.schema.json; của kết quả: docs/formats/score-result.schema.json.
Không cần cơ sở dữ liệu. Tính chính xác bằng phân số; chỉ làm tròn khi hiện.

  --table           in bảng xếp hạng cho người đọc, thay cho JSON
  --pretty          in JSON nhiều dòng cho dễ đọc
  --column CỘT      chỉ cột này; bỏ trống: mọi cột (--table: cột cuối, là cột tính)
  --convert         không tính; in bảng scoring-table/1 thành dạng scoring/1 để sửa tiếp

Lỗi in ra kênh lỗi, mỗi lỗi một dòng kèm chỗ trong tệp. Kết thúc: 0 tốt cả; 1 tệp có chỗ sai; 2 gọi sai.

Computes points, places and bands from the criteria and figures of FILE and prints every step as JSON.
FILE: one JSON file of the form scoring/1, or a table of the form scoring-table/1; “-” reads standard input.
Its form: docs/formats/score.schema.json; of the result: docs/formats/score-result.schema.json. No database is
needed. Arithmetic is exact, on fractions; figures are rounded only to be shown. --table prints a table to read,
--pretty many lines of JSON, --column one column only, --convert a scoring-table/1 as scoring/1 without computing.
Errors go to standard error, one a line, each with its place in the file.
Exit: 0 all good; 1 something in the file is wrong; 2 called wrongly.
`
