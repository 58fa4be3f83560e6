/** The English of drafts made from events and of their facts. */
export const english = {
  'Bài này không soạn từ sự kiện nào.': 'This item was not written from an event.',
  'Bạn đọc đang thấy số cũ. Lấy số mới vào bài rồi đăng bản đính chính; lời đính chính đã soạn sẵn.':
    'Readers still see the old figure. Take the new one, then publish a correction; its words are prepared.',
  'Chưa có sự kiện nào để đưa tin': 'Nothing to tell yet',
  'Hội nghị tổng kết': 'Closing conference',
  'Lấy số liệu hiện nay': 'Take the figures of now',
  'Lấy từng số': 'Take one figure',
  'Phát động, sơ kết, công khai, quyết định khen thưởng, tổng kết, bàn giao sẽ hiện ở đây khi đã ghi.':
    'Launch, midyear review, posting, decision, closing and handover appear here once they are recorded.',
  'Soạn tin': 'Draft the news',
  'Soạn tin từ sự kiện': 'Draft news from an event',
  'Soạn tin từ sự kiện năm {year}': 'Draft news from events of {year}',
  'Số liệu gắn với sự kiện': 'Figures linked to the event',
  'Số liệu trong bài khớp với sự kiện.': 'The figures agree with the event.',
  'Số liệu, ngày, tên trong tin lấy từ sự kiện và còn gắn với sự kiện: số đổi thì phòng biên tập được báo.':
    'Figures, days and names come from the event and stay linked to it: the newsroom is told when one changes.',
  'Sơ kết': 'Midyear review',
  'Sự kiện': 'Event',
  'Sự kiện có thể đưa tin': 'Events that may be told',
  'Sự kiện nay ghi khác với bài:': 'The event now says otherwise:',
  'Sự kiện này đã có tin: “{title}”. Hãy viết tiếp tin đó.':
    'This event has its news: “{title}”. Go on writing that one.',
  Tin: 'News',
  'Tất cả {count} dữ kiện': 'All {count} facts',
  'không còn': 'no longer there',
  'số liệu đã đổi': 'figures changed',
  '{label}: {now}': '{label}: {now}',
  'Đang soạn': 'Being written',
  'Đã lấy số liệu hiện nay vào bài.': 'The figures of now are in the item.',
  'Đã soạn tin. Số liệu, ngày, tên trong tin còn gắn với sự kiện.':
    'Drafted. Figures, days and names stay linked to the event.',
}
