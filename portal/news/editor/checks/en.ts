/** The English of what is said of an item before it goes out. */
export const english: Record<string, string> = {
  'Bài ghi {name} là “{said}”, sổ cá nhân ghi “{post}”.':
    'The text calls {name} “{said}”, the record says “{post}”.',
  'Bài ghi “{said} {name}”, sổ cá nhân ghi “{rank} {name}”.':
    'The text says “{said} {name}”, the record says “{rank} {name}”.',
  'Bài ghi “{said}”, sổ cá nhân có “{name}”.': 'The text says “{said}”, the record has “{name}”.',
  'Bảng chưa có hàng đầu.': 'The table has no head row.',
  'Bảng chưa có tên.': 'The table has no name.',
  'Chỗ này gọi một ảnh không còn trong bài.': 'This place calls a photo that is no longer in the article.',
  'Chữ có dấu rời.': 'There are letters with separate marks.',
  'Chữ của liên kết là “{words}”.': 'The words of the link are “{words}”.',
  'Chữ lẫn bảng chữ cái khác': 'Letters of another alphabet',
  'Chữ mang dấu lạ': 'A letter with a foreign mark',
  'Chữ này trông giống nhưng không phải chữ Việt; hãy gõ lại.':
    'It looks alike but is no Vietnamese letter; type it again.',
  'Câu dài {count} tiếng: “{words}”': 'A sentence of {count} syllables: “{words}”',
  'Câu trên {longest} tiếng khó đọc; hãy tách làm hai, ba câu.':
    'Above {longest} syllables a sentence is hard to read; make two or three of it.',
  'Dưới đề mục “{words}” không có nội dung.': 'Nothing stands under the heading “{words}”.',
  'Dấu cách đứng trước dấu câu': 'A space before a punctuation mark',
  'Hai dấu cách liền nhau': 'Two spaces together',
  'Hãy bỏ bớt một dấu cách.': 'Take one space away.',
  'Hãy bỏ chỗ đặt ảnh này hoặc chọn ảnh khác.': 'Remove this place or choose another photo.',
  'Hãy bỏ dấu cách trước dấu câu.': 'Take away the space before the mark.',
  'Hãy chọn tệp ảnh, hoặc bỏ chỗ ảnh này.': 'Choose a picture, or remove this place.',
  'Hãy ghi ai, việc gì, ở đâu.': 'Say who, what and where.',
  'Hãy ghi tên người chụp.': 'Name the photographer.',
  'Hãy gõ lại chữ này bằng bộ gõ tiếng Việt.': 'Type this letter again with a Vietnamese keyboard.',
  'Hãy thêm dấu cách sau dấu câu.': 'Add a space after the mark.',
  'Hãy tả điều người nhìn thấy ảnh biết được: ai, ở đâu, đang làm gì.':
    'Describe what somebody who sees it knows: who, where, doing what.',
  'Hãy viết tiếp hoặc bỏ đề mục.': 'Write on, or take the heading away.',
  'Hãy xem lại dấu của tên người.': 'Look at the marks of the name again.',
  'Hãy đặt liên kết vào chữ nói rõ nó dẫn tới đâu, ví dụ tên văn bản.':
    'Put the link on words that say where it leads, for example the name of a document.',
  'Hãy đối chiếu chức vụ vào ngày nói trong bài.': 'Compare the post on the day the text speaks of.',
  'Hãy đối chiếu quân hàm; nếu sổ cũ, hãy báo người giữ sổ.':
    'Compare the rank; if the record is old, tell whoever keeps it.',
  'Hãy đổi thành đề mục lớn, hoặc thêm đề mục lớn ở trên.': 'Make it a heading, or add a heading above it.',
  'Không có điều gì cần nhắc.': 'Nothing to remark.',
  'Lưu bài một lần, dấu sẽ được gộp lại.': 'Save once and the marks are joined.',
  'Lần đầu hãy viết: {full} ({short}).': 'Write at first: {full} ({short}).',
  'Lời mô tả của ảnh {n} chưa nói được gì.': 'The description of photo {n} says nothing yet.',
  'Lời mô tả của ảnh {n} lặp lại chú thích.': 'The description of photo {n} repeats its caption.',
  'Màu chữ do trang đặt sẵn và đã đo độ tương phản; bài không đặt được màu riêng.':
    'Colours are set by the site and their contrast is measured; a text cannot set its own.',
  'Nên sửa': 'Should be mended',
  'Nếu là đề mục, hãy chọn kiểu Đề mục; máy đọc màn hình không thấy chữ đậm.':
    'If it is a heading, choose Heading; a screen reader does not see bold.',
  'Phải sửa': 'Must be mended',
  'Thiếu dấu cách sau dấu câu': 'No space after a punctuation mark',
  'Tới chỗ này': 'Go there',
  '{n} điều cần xem': '{n} remarks',
  '{what}: “{words}”.': '{what}: “{words}”.',
  'Ảnh {n} chưa có chú thích.': 'Photo {n} has no caption.',
  'Ảnh {n} chưa có lời mô tả cho người không nhìn thấy ảnh.':
    'Photo {n} has no description for people who cannot see it.',
  'Ảnh {n} chưa có tệp ảnh.': 'Photo {n} has no picture yet.',
  'Ảnh {n} chưa ghi người chụp.': 'Photo {n} names no photographer.',
  'Đoạn “{words}” bôi đậm cả đoạn.': 'The paragraph “{words}” is all bold.',
  'Đọc soát': 'Reading through',
  'Đặt con trỏ vào bảng rồi chọn “Tên bảng”.':
    'Put the cursor into the table and choose “Name of the table”.',
  'Đặt con trỏ vào hàng đầu rồi chọn “Hàng đầu” để máy đọc màn hình biết tên cột.':
    'Put the cursor into the first row and choose “Head row”, so that a screen reader knows the columns.',
  'Đề mục nhỏ “{words}” đứng trước mọi đề mục lớn.': 'The small heading “{words}” stands before any heading.',
  '“{short}” dùng lần đầu mà chưa giải thích.': '“{short}” is used first without being explained.',
}
