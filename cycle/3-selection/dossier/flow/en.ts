export const english: Record<string, string> = {
  'Bàn giao hồ sơ để thẩm định': 'Handed dossiers over for appraisal',
  'Chuyển hồ sơ ra Hội đồng': 'Passed dossiers to the council',
  'Trả lại hồ sơ để bổ sung': 'Sent dossiers back to be completed',
  'chỉ hồ sơ đang lập hoặc bị trả lại mới bàn giao được':
    'only a dossier being prepared or sent back can be handed over',
  'và {count} hồ sơ nữa': 'and {count} more dossiers',
  'Còn thiếu giấy tờ ({papers}). Hãy bổ sung, hoặc ghi lý do bàn giao khi còn thiếu.':
    'Papers are missing ({papers}). Add them, or write why it is handed over without.',
  'Không ai thẩm định hồ sơ của cơ quan mình. Hồ sơ này do cơ quan khác thẩm định.':
    'Nobody appraises the dossiers of their own agency. Another agency appraises this one.',
  'Bạn không thẩm định hồ sơ của chính mình.': 'You do not appraise your own dossier.',
  'hồ sơ không ở bước thẩm định': 'the dossier is not being appraised',
  'Hồ sơ này do cơ quan khác đang giữ.': 'Another agency holds this dossier.',
  'Hồ sơ của {recipient} đang ở bước “{step}”: {why}.': 'The dossier of {recipient} is at “{step}”: {why}.',
}
