import { layers } from '#law/kernel/asked.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { nearest } from './nearest.ts'
import { questionSchema, type Wanted } from './question.schema.ts'
import { wrongIn } from './wrong.ts'

/** What somebody typed after `npm run assess --`. */
export type Told =
  | { kind: 'run'; file: string; wanted: Wanted; pretty: boolean }
  | { kind: 'help' }
  | { kind: 'bad'; sentence: string }

const withValue = ['--year', '--received', '--decided', '--layer', '--award', '--reading']
const alone = ['--pretty', '--lines', '--help', '-h']

/** Reads the words typed; what is left out takes its ordinary value from today. */
export function readArguments(words: string[], today: Day): Told {
  const typed = new Map<string, string[]>()
  const files: string[] = []
  const rest = words.map((word) => word.normalize('NFC'))
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name = '', inline] = splitOnce(word)
    if (word === '-' || !word.startsWith('-')) files.push(word)
    else if (alone.includes(word)) typed.set(word, [])
    else if (!withValue.includes(name)) return bad(unknownOption(name))
    else {
      const value = inline ?? rest.shift()
      if (value === undefined) return bad(t('Sau {name} phải có giá trị.', { name }))
      typed.set(name, [...(typed.get(name) ?? []), value])
    }
  }
  if (typed.has('--help') || typed.has('-h')) return { kind: 'help' }
  const [file] = files
  if (file === undefined || files.length > 1)
    return bad(t('Phải có đúng một tệp, hoặc “-” để đọc từ đầu vào.'))
  return withQuestion(file, typed, today)
}

const bad = (sentence: string): Told => ({ kind: 'bad', sentence })

function unknownOption(name: string): string {
  const meant = nearest(name, [...withValue, ...alone])
  return meant ? t('Không hiểu {name}; có phải {meant}?', { name, meant }) : t('Không hiểu {name}.', { name })
}

// A year alone asks about its last day, a day alone about its year, nothing about today.
function withQuestion(file: string, typed: Map<string, string[]>, today: Day): Told {
  const last = (name: string) => typed.get(name)?.at(-1)
  const year = last('--year')
  const receivedOn = last('--received') ?? (year === undefined ? today : `${year}-12-31`)
  const readings = (typed.get('--reading') ?? []).map(splitOnce)
  const question = {
    year: year === undefined ? yearOf(receivedOn) : Number(year),
    receivedOn,
    ...given('decidedOn', last('--decided')),
    ...given('award', last('--award')),
    ...given('layers', typed.get('--layer')),
    ...(readings.length > 0 ? { readings: Object.fromEntries(readings) } : {}),
  }
  const parsed = questionSchema.safeParse(question)
  if (parsed.success) return { kind: 'run', file, wanted: parsed.data, pretty: typed.has('--pretty') }
  const [wrong] = wrongIn(parsed.error, question)
  return bad(t('{path}: {sentence}', { path: optionOf(wrong?.path ?? ''), sentence: wrong?.sentence ?? '' }))
}

const given = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value })

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

const options: Record<string, string> = {
  year: '--year',
  receivedOn: '--received',
  decidedOn: '--decided',
  layers: '--layer',
  award: '--award',
  readings: '--reading',
}

const optionOf = (path: string) => options[/^\w+/.exec(path)?.[0] ?? ''] ?? path

/** What `--help` says, in both languages. */
export const help = `npm run --silent assess -- TỆP [tùy chọn]

Xét từng cá nhân, tập thể, hộ gia đình trong TỆP theo luật và in kết quả, mỗi đối tượng một dòng JSON.
TỆP: một đối tượng JSON, một danh sách JSON, hoặc mỗi dòng một đối tượng (JSON Lines); “-” là đầu vào.
Dạng của TỆP: docs/formats/history.schema.json. Không cần cơ sở dữ liệu.

  --year N              năm thi đua được xét
  --received NGÀY       ngày nhận hồ sơ (YYYY-MM-DD), chọn luật; bỏ trống: 31/12 của năm, hoặc hôm nay
  --decided NGÀY        ngày quyết định
  --layer LỚP           quy định riêng: ${layers.join(', ')}; viết nhiều lần được, gần nhất trước
  --award MÃ            chỉ xét khen thưởng này
  --reading CÂU=CHỌN    cách đọc chỗ luật để ngỏ, ví dụ windows=sliding
  --pretty | --lines    in nhiều dòng cho dễ đọc | mỗi đối tượng một dòng (thường lệ)

Lỗi in ra kênh lỗi, kèm dòng và mục. Kết thúc: 0 tốt cả; 1 có đối tượng sai; 2 gọi sai.

Judges each person, collective and household of FILE by the law and prints one JSON line for each.
FILE: one JSON object, a JSON array, or an object a line (JSON Lines); “-” reads standard input.
Its form: docs/formats/history.schema.json. No database is needed. Options as above: the year judged, the day
the dossier is received (picks the law), the day of decision, layers of rules, one award only, readings of the
law, pretty or one line each. Errors go to standard error with line and field.
Exit: 0 all good; 1 some subject was wrong; 2 called wrongly.
`
