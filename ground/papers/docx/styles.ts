import { decreedSpacing, page, size } from '../measure.ts'
import { mm, pt, wordPart } from './xml.ts'

type Look = {
  name: string
  base?: string
  points?: number
  weight?: 'bold' | 'italic' | 'boldItalic'
  side?: 'left' | 'center' | 'right' | 'both'
  /** Points before and after; the lines single unless the style is of the running text. */
  around?: [number, number]
  isText?: true
  isKept?: true
  outline?: number
}

const heading = (level: number): Look => ({
  name: `heading ${level}`,
  weight: 'bold',
  side: 'both',
  around: [6, 6],
  isText: true,
  isKept: true,
  outline: level - 1,
})

/** The styles a clerk finds in Word; those of the decree carry its names. */
const looks = {
  Heading1: heading(1),
  Heading2: heading(2),
  Heading3: heading(3),
  Heading4: heading(4),
  Title: { name: 'Title', points: size.title, weight: 'bold', side: 'center', isKept: true },
  LoiVan: { name: 'Lời văn', side: 'both', around: [0, decreedSpacing.paragraph.set], isText: true },
  Phan: { name: 'Phần', base: 'Heading1', side: 'center' },
  Chuong: { name: 'Chương', base: 'Heading1', side: 'center' },
  Muc: { name: 'Mục', base: 'Heading2', side: 'center' },
  Dieu: { name: 'Điều', base: 'Heading3' },
  DieuLoiVan: { name: 'Điều không tiêu đề', base: 'LoiVan' },
  KhoanTieuDe: { name: 'Khoản có tiêu đề', base: 'Heading4' },
  Khoan: { name: 'Khoản', base: 'LoiVan' },
  Diem: { name: 'Điểm', base: 'LoiVan' },
  CanCu: { name: 'Căn cứ', base: 'LoiVan', weight: 'italic' },
  DongGiua: { name: 'Dòng giữa', weight: 'bold', side: 'center', around: [6, 6], isKept: true },
  QuocHieu: { name: 'Quốc hiệu', points: size.nation, weight: 'bold', side: 'center' },
  TieuNgu: { name: 'Tiêu ngữ', points: size.motto, weight: 'bold', side: 'center' },
  CoQuanChuQuan: { name: 'Cơ quan chủ quản', points: size.superior, side: 'center' },
  CoQuan: { name: 'Cơ quan ban hành', points: size.issuer, weight: 'bold', side: 'center' },
  SoKyHieu: { name: 'Số, ký hiệu', points: size.number, side: 'center', around: [6, 0] },
  DiaDanh: {
    name: 'Địa danh, thời gian',
    points: size.date,
    weight: 'italic',
    side: 'center',
    around: [6, 0],
  },
  TrichYeuCongVan: { name: 'Trích yếu công văn', points: size.letterAbstract, side: 'center' },
  DauKhan: { name: 'Dấu khẩn, lưu hành', points: size.stamp, weight: 'bold', side: 'center' },
  TenLoai: { name: 'Tên loại văn bản', base: 'Title' },
  TrichYeu: { name: 'Trích yếu', points: size.title, weight: 'bold', side: 'center', isKept: true },
  KinhGui: { name: 'Kính gửi', points: size.addressed, around: [0, 6] },
  ChucVu: {
    name: 'Quyền hạn, chức vụ',
    points: size.signature,
    weight: 'bold',
    side: 'center',
    isKept: true,
  },
  GhiChuKy: { name: 'Chỉ dẫn ký', points: size.date, weight: 'italic', side: 'center', isKept: true },
  HoTen: { name: 'Họ tên người ký', points: size.signature, weight: 'bold', side: 'center' },
  NoiNhan: { name: 'Nơi nhận', points: size.recipientsHead, weight: 'boldItalic' },
  NoiNhanDong: { name: 'Danh sách nơi nhận', points: size.recipients },
  NguoiSoan: { name: 'Người soạn thảo', points: size.drafter },
  DiaChi: { name: 'Địa chỉ cơ quan', points: size.contact, side: 'center' },
  PhuLuc: { name: 'Phụ lục', points: size.annexWord, weight: 'bold', side: 'center', isKept: true },
  TenPhuLuc: { name: 'Tên phụ lục', base: 'Title', points: size.annexTitle },
  KemTheo: { name: 'Kèm theo', points: size.annexNote, weight: 'italic', side: 'center', around: [0, 12] },
  TenBang: {
    name: 'Tên bảng',
    points: size.table,
    weight: 'bold',
    side: 'center',
    around: [3, 3],
    isKept: true,
  },
  DonViTinh: {
    name: 'Đơn vị tính',
    points: size.table,
    weight: 'italic',
    side: 'right',
    around: [0, 3],
    isKept: true,
  },
  Bang: { name: 'Chữ trong bảng', points: size.table },
  BangNho: { name: 'Chữ trong bảng nhiều cột', base: 'Bang', points: size.wideTable },
  SoTrang: { name: 'Số trang', points: size.pageNumber, side: 'center' },
  GhiChu: { name: 'Ghi chú cuối trang', points: size.note, weight: 'italic', side: 'center' },
  KiemTra: { name: 'Lời mã kiểm tra', points: size.proof },
} satisfies Record<string, Look>

export type StyleId = keyof typeof looks

/** The part `word/styles.xml`. */
export function stylesPart(): string {
  return wordPart(
    'styles',
    defaults + normal + Object.entries<Look>(looks).map(styleOf).join('') + tableStyle,
  )
}

const font =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'

const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${font}<w:color w:val="000000"/><w:sz w:val="${size.body * 2}"/><w:szCs w:val="${size.body * 2}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`

const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'

const tableStyle =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  `<w:style w:type="table" w:customStyle="1" w:styleId="BangKe"><w:name w:val="Bảng kẻ"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

function styleOf([id, look]: [string, Look]): string {
  const isOwn = !/^(heading \d|Title)$/.test(look.name)
  return (
    `<w:style w:type="paragraph"${isOwn ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${look.name}"/>` +
    `<w:basedOn w:val="${look.base ?? 'Normal'}"/><w:qFormat/><w:pPr>${paragraphOf(look)}</w:pPr><w:rPr>${letterOf(look)}</w:rPr></w:style>`
  )
}

function paragraphOf({ isKept, around, isText, side, outline, base }: Look): string {
  const [before, after] = around ?? [0, 0]
  const lines = isText ? ` w:line="${Math.round(240 * decreedSpacing.lines.set)}" w:lineRule="auto"` : ''
  return (
    (isKept ? '<w:keepNext/>' : '') +
    (around || !base ? `<w:spacing w:before="${pt(before)}" w:after="${pt(after)}"${lines}/>` : '') +
    (isText ? `<w:ind w:firstLine="${mm(page.indent)}"/>` : '') +
    (side === 'center' && base ? '<w:ind w:firstLine="0"/>' : '') +
    (side ? `<w:jc w:val="${side}"/>` : '') +
    (outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`)
  )
}

function letterOf({ weight, points }: Look): string {
  return (
    (weight === 'bold' || weight === 'boldItalic' ? '<w:b/><w:bCs/>' : '') +
    (weight === 'italic' || weight === 'boldItalic' ? '<w:i/><w:iCs/>' : '') +
    (points ? `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>` : '')
  )
}
