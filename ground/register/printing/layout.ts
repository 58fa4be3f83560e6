import { t } from '#plumbing/language.ts'

/** What may stand on a certificate, from top to bottom. */
export const pieceKeys = [
  'motto',
  'head',
  'bestow',
  'award',
  'recipient',
  'post',
  'achievement',
  'decision',
  'goldenBook',
  'placeDate',
  'signerPost',
  'signer',
  'qr',
] as const
export type PieceKey = (typeof pieceKeys)[number]

export const alignments = ['left', 'center', 'right'] as const

/**
 * Where one piece stands: tenths of a millimetre from the upper left corner of the sheet, the foot of its first line of
 * letters at `y` (of the QR its upper edge); the size of letters in tenths of a point. `words` stand for the usual ones.
 */
export type Piece = {
  on: boolean
  x: number
  y: number
  width: number
  size: number
  align: (typeof alignments)[number]
  words: string
}

export type Pieces = Record<PieceKey, Piece>

/** “Mẫu in”: a stock of paper with the place of every piece; `shift` moves all of them to suit a printer. */
export type PrintLayout = {
  id: string | null
  organisationId: string | null
  name: string
  awardCode: string | null
  preprinted: boolean
  width: number
  height: number
  shiftX: number
  shiftY: number
  pieces: Pieces
  version: number
}

type Place = [x: number, y: number, width: number, size: number, align?: Piece['align'], words?: string]

const piece = ([x, y, width, size, align = 'center', words = '']: Place): Piece => ({
  ...{ on: true, x, y, width, size, align, words },
})

// Theo thứ tự từ trên xuống của mẫu giấy khen, bằng Chiến sĩ thi đua cơ sở: Điều 104 khoản 2 Nghị định 98/2023/NĐ-CP;
// khổ A4 ngang. Khoảng cách là của ta: văn bản chỉ nói thứ tự và bên trái, bên phải.
const a4: Pieces = {
  motto: piece([
    400,
    330,
    2170,
    130,
    'center',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM · Độc lập - Tự do - Hạnh phúc',
  ]),
  head: piece([400, 500, 2170, 170]),
  bestow: piece([400, 650, 2170, 150]),
  award: piece([300, 800, 2370, 280]),
  recipient: piece([400, 970, 2170, 220]),
  post: piece([400, 1070, 2170, 150]),
  achievement: piece([500, 1180, 1970, 140]),
  decision: piece([300, 1600, 950, 120, 'left']),
  goldenBook: piece([300, 1670, 950, 120, 'left']),
  placeDate: piece([1600, 1430, 1100, 120]),
  signerPost: piece([1600, 1500, 1100, 130]),
  signer: piece([1600, 1850, 1100, 140]),
  qr: piece([300, 1230, 300, 0, 'left']),
}

/** The layout that ships: A4 across, on blank paper. */
export function defaultLayout(): PrintLayout {
  return {
    ...{ id: null, organisationId: null, name: t('Mẫu có sẵn: A4 ngang, giấy trắng'), awardCode: null },
    ...{ preprinted: false, width: 2970, height: 2100, shiftX: 0, shiftY: 0, pieces: a4, version: 0 },
  }
}

/** What a pre-printed stock already bears is turned off at first. */
export function piecesFor(preprinted: boolean): Pieces {
  if (!preprinted) return a4
  const off = (one: Piece) => ({ ...one, on: false })
  return { ...a4, motto: off(a4.motto), bestow: off(a4.bestow), award: off(a4.award) }
}

export function pieceLabel(key: PieceKey): string {
  return {
    motto: t('Quốc hiệu, tiêu ngữ'),
    head: t('Cơ quan, chức vụ người quyết định'),
    bestow: t('Chữ “Tặng”'),
    award: t('Tên danh hiệu, hình thức'),
    recipient: t('Người, tập thể được tặng'),
    post: t('Chức vụ, đơn vị'),
    achievement: t('Thành tích'),
    decision: t('Số, ngày quyết định'),
    goldenBook: t('Số sổ vàng'),
    placeDate: t('Địa danh, ngày'),
    signerPost: t('Chức vụ người ký'),
    signer: t('Họ tên người ký'),
    qr: t('Mã QR'),
  }[key]
}

/** Pieces whose words may be written once for the whole layout. */
export const worded: readonly PieceKey[] = ['motto', 'head', 'bestow', 'placeDate', 'signerPost', 'signer']

export const printingActions: Record<string, string> = {
  'layout.added': 'Thêm mẫu in bằng',
  'layout.saved': 'Sửa mẫu in bằng',
  'certificates.printed': 'In bằng của một quyết định',
}
