/** What the journal calls the deeds of a dossier's way. */
export const flowActions: Record<string, string> = {
  'dossier.handedOver': 'Bàn giao hồ sơ để thẩm định',
  'dossier.passed': 'Chuyển hồ sơ ra Hội đồng',
  'dossier.returned': 'Trả lại hồ sơ để bổ sung',
  'dossier.lowered': 'Hạ mức khen thưởng đề nghị',
  'appraisal.asked': 'Xin ý kiến về hồ sơ',
  'appraisal.answered': 'Trả lời ý kiến về hồ sơ',
  'duplicate.cleared': 'Ghi lý do hai đề nghị không trùng',
}
