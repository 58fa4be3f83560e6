export const english: Record<string, string> = {
  'Bạn chưa thuộc đơn vị nào nên chưa có nơi trả lời. Hãy báo người quản trị.':
    'You belong to no unit yet, so nobody could answer. Tell the administrator.',
  'Ý kiến của mình do người khác trả lời. Hãy nhờ thủ trưởng.':
    'Somebody else answers what you contested. Ask the head.',
  'Ý kiến này đã được trả lời.': 'This is already answered.',
  'Kết quả từng năm': 'Results of each year',
  'Khen thưởng đã nhận': 'Awards received',
  'Sáng kiến, đề tài': 'Initiatives, research',
  'Kỷ luật': 'Discipline',
  'Nơi công tác đặc thù': 'Service in hard places',
  'Chức vụ, đơn vị': 'Posts, units',
  'Vụ việc đang xem xét': 'Open matters',
  'Kết luận về điều kiện': 'What was found of the conditions',
  'Đã sửa dữ kiện': 'Fact corrected',
  'Giữ nguyên dữ kiện': 'Fact kept',
  'Đã gửi. Mã biên nhận: {receipt}.': 'Sent. Receipt: {receipt}.',
  'Đã trả lời.': 'Answered.',
  'Ý kiến về dữ kiện': 'Contested facts',
  'Người trong đơn vị cho rằng dữ kiện về mình chưa đúng.':
    'People of the unit say a fact about them is wrong.',
  'Chưa có ý kiến nào': 'Nothing contested yet',
  'Ai cũng gửi được ý kiến về dữ kiện của mình ở trang “Vì sao chưa đến tôi?”.':
    'Everybody can contest a fact about themselves on the page “Why not me?”.',
  'Mã biên nhận': 'Receipt',
  'Gửi lúc': 'Sent at',
  'Trả lời thế nào': 'The answer',
  'Nói căn cứ. Nếu sửa, hãy sửa ở trang Quá trình rồi trả lời.':
    'Say on what it rests. To correct, correct the record first, then answer.',
  'Chỉ mình bạn thấy trang này: đề nghị về bạn, điều kiện bạn đạt, và nơi gửi ý kiến.':
    'Only you see this page: proposals about you, the conditions you meet, and where to contest.',
  'Quá trình của tôi': 'My record',
  'Đề nghị về tôi': 'Proposals about me',
  'Tôi đạt gì, từ bao giờ': 'What I meet, and from when',
  'Xem mọi hình thức': 'See every award',
  'Hôm nay đã đạt điều kiện': 'Conditions met today',
  'Còn một điều kiện': 'One condition away',
  'Sẽ đạt, sớm nhất': 'Will be met, at the earliest',
  'Chưa đủ dữ kiện để trả lời': 'Too few facts to answer',
  'Xem trang Quá trình của bạn; thiếu hoặc sai chỗ nào thì gửi ý kiến ở dưới.':
    'See your record; contest below what is missing or wrong.',
  'Chưa có đề nghị nào về bạn': 'No proposal about you yet',
  'Cơ quan của bạn lập đề nghị. Bạn có thể xem mình đã đạt điều kiện nào ở dưới và trao đổi với cán bộ thi đua.':
    'Your agency makes proposals. See below which conditions you meet and talk with its officer.',
  'Đang ở bước': 'At the step',
  'Kết quả xét': 'Outcome',
  '{holder} giữ từ {day}': 'held by {holder} since {day}',
  'chưa xét': 'not judged yet',
  'đủ phiếu': 'enough votes',
  'Họp ngày {day}: {yes} phiếu đồng ý trên {all} thành viên, cần {needed}.':
    'Sitting of {day}: {yes} in favour of {all} members, {needed} needed.',
  'Ý kiến của tôi về dữ kiện': 'Facts I contest',
  'Thấy một dữ kiện về mình sai hoặc thiếu, hãy ghi ra đây. Bạn nhận mã biên nhận; đơn vị trả lời có hạn.':
    'If a fact about you is wrong or missing, write it here. You get a receipt; the unit must answer by a day.',
  'Về phần nào': 'Which part',
  'Dữ kiện nào': 'Which fact',
  'Ví dụ: xếp loại năm 2021': 'For example: the rating of 2021',
  'Sai ở đâu, đúng là gì, căn cứ nào': 'What is wrong, what is right, on what ground',
  'hạn trả lời {day}': 'to be answered by {day}',
  'Gửi ý kiến': 'Send',
  'Gửi ý kiến về dữ kiện của mình': 'Contested a fact of their own',
  'Trả lời ý kiến về dữ kiện': 'Answered a contested fact',
}
