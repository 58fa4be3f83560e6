/** What the journal says of this stage, but for the posting. */
export const awardActions: Record<string, string> = {
  'list.submitted': 'Lập tờ trình đề nghị khen thưởng',
  'list.forwarded': 'Ghi việc trình lên cấp trên',
  'list.answeredAbove': 'Ghi kết quả của cấp trên',
  'list.returned': 'Trả lại tờ trình',
  'awards.decided': 'Ký quyết định khen thưởng',
  'decision.recorded': 'Ghi quyết định của cấp trên',
  'awards.conferred': 'Ghi việc trao tặng',
  'conferralList.made': 'Lập danh sách ký nhận',
  'bonuses.computed': 'Tính tiền thưởng',
  'bonus.settled': 'Quyết định tiền thưởng còn để ngỏ',
  'bonus.gift': 'Ghi quà tặng kèm danh hiệu, hình thức',
  'bonuses.paid': 'Chi tiền thưởng từ quỹ',
  'fund.recorded': 'Ghi thu, chi quỹ thi đua, khen thưởng',
  'fund.reversed': 'Ghi bút toán đảo của quỹ',
}
