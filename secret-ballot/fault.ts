/** Why something was refused, in a sentence for people, and where it stands. */
export type Fault = { reason: Reason; where: string }

/** The one error of this folder: what was handed in breaks the protocol. */
export class Unsound extends Error {
  readonly reason: Reason
  readonly where: string

  constructor(reason: Reason, where = '') {
    super(where ? `${reasons[reason]} (${where})` : reasons[reason])
    this.reason = reason
    this.where = where
  }
}

type Reason = keyof typeof reasons

/** Each reason as a sentence; a screen shows it through its dictionary. */
export const reasons = {
  shape: 'Nội dung không đúng cấu trúc quy định.',
  notCanonical: 'Nội dung không được ghi theo dạng chuẩn duy nhất.',
  notInGroup: 'Có số không thuộc nhóm toán học của cuộc bỏ phiếu.',
  otherElection: 'Lá phiếu thuộc cuộc bỏ phiếu khác.',
  unknownCredential: 'Mã bỏ phiếu không có trong danh sách.',
  badCredential: 'Mã bỏ phiếu gõ sai; hãy xem lại từng ký tự.',
  badSignature: 'Chữ ký trên lá phiếu không đúng.',
  badProof: 'Chứng minh phiếu hợp lệ không đúng.',
  badCount: 'Số câu trả lời không khớp với danh sách người được xét.',
  badTrustee: 'Khóa hoặc chứng thư của người giữ khóa không đúng.',
  badMessage: 'Thông điệp giữa những người giữ khóa không đúng hoặc không phải gửi cho người này.',
  badDecryption: 'Phần giải mã của người giữ khóa không đúng.',
  tooFewDecryptions: 'Chưa đủ số người giữ khóa giải mã.',
  badTally: 'Phiếu gộp không khớp với các lá phiếu.',
  badResult: 'Kết quả công bố không khớp với phần giải mã.',
  badArchive: 'Tệp lưu trữ không đúng định dạng.',
  badChain: 'Chuỗi sự kiện bị đứt, sai thứ tự hoặc sai mã băm.',
  badElection: 'Thông tin cuộc bỏ phiếu không hợp lệ.',
} as const

/** Runs a check and gives the fault it found, null when there is none. */
export function faultOf(check: () => void): Fault | null {
  try {
    check()
    return null
  } catch (error) {
    if (error instanceof Unsound) return { reason: error.reason, where: error.where }
    throw error
  }
}

/** Stops with the reason unless the condition holds. */
export function ensure(condition: boolean, reason: Reason, where = ''): asserts condition {
  if (!condition) throw new Unsound(reason, where)
}
