import { boldWidth } from './fonts.ts'

/** Words of two syllables that a title should not part. */
const compounds = new Set(
  `tổng cục,công nghiệp,quốc phòng,thi đua,khen thưởng,cơ quan,hội đồng,ủy ban,kiểm tra,đảng ủy,chính trị,
  tham mưu,hậu cần,nhân dân,tạp chí,kinh tế,quản lý,dự án,điều tra,hình sự,thanh tra,công nghệ,tài chính,
  tổng kết,sơ kết,phong trào,quyết thắng,công tác,báo cáo,hội nghị,biên bản,bàn giao,đơn vị,danh hiệu,
  tập thể,cá nhân,đề nghị,kế hoạch,quyết định,cụm trưởng,khối trưởng,thông báo,kết luận,chiến sĩ,cơ sở,
  cụm thi,cụm thi đua,khối thi,khối thi đua,hình thức,thành viên,chấm chéo,giấy mời`
    .split(',')
    .map((pair) => pair.trim()),
)

/** The fewest lines that hold the words in `across` mm, made as even as they can be. */
export function evenLines(words: string, points: number, across: number): string[] {
  const pieces = unparted(words).map((piece) => ({ words: piece, ems: boldWidth(piece, 1) }))
  let lines = filled(pieces, points, across)
  for (let width = across - 1; width > across / 2; width -= 1) {
    const tried = filled(pieces, points, width)
    if (tried.length > lines.length || tried.some((line) => inMillimetres(line.ems * points) > width)) break
    lines = tried
  }
  return lines.map((line) => line.words)
}

/** The width in millimetres of the longest line, set in bold. */
export function longest(lines: string[], points: number): number {
  return Math.max(0, ...lines.map((line) => inMillimetres(boldWidth(line, points))))
}

type Line = { words: string; ems: number }

function filled(pieces: Line[], points: number, across: number): Line[] {
  const lines: Line[] = []
  const space = boldWidth(' ', 1)
  for (const piece of pieces) {
    const last = lines.at(-1)
    const joined = last && { words: `${last.words} ${piece.words}`, ems: last.ems + space + piece.ems }
    if (!joined || inMillimetres(joined.ems * points) > across) lines.push(piece)
    else lines[lines.length - 1] = joined
  }
  return lines
}

function inMillimetres(points: number): number {
  return (points * 25.4) / 72
}

/** A dash stays on the line it closes, a year with its word. */
function isOne(pair: string, word: string): boolean {
  return (
    word === '-' || word === '–' || /^năm \d{4}$/i.test(pair) || compounds.has(pair.toLocaleLowerCase('vi'))
  )
}

// The name of a field of a template must lie in one paragraph.
function isOpen(piece = ''): boolean {
  return piece.lastIndexOf('{') > piece.lastIndexOf('}')
}

/** The pieces between which a line may break. */
function unparted(words: string): string[] {
  const pieces: string[] = []
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const pair = `${pieces.at(-1) ?? ''} ${word}`
    if (isOne(pair, word) || isOpen(pieces.at(-1))) pieces[pieces.length - 1] = pair
    else pieces.push(word)
  }
  return pieces
}
