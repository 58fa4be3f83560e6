/** What the journal calls the deeds of a dossier's way. */
export const flowActions: Record<string, string> = {
  'dossier.handedOver': 'Bàn giao hồ sơ để thẩm định',
  'dossier.passed': 'Chuyển hồ sơ ra Hội đồng',
  'dossier.returned': 'Trả lại hồ sơ để bổ sung',
}
