export const english: Record<string, string> = {
  'Tải mẫu văn bản lên': 'Upload a template of a paper',
  'Đưa mẫu văn bản vào dùng': 'Put a template in force',
  'Trở lại mẫu có sẵn của văn bản': 'Return to the built-in form of a paper',
  'Mẫu văn bản của {owner}': 'Paper templates of {owner}',
  'Mẫu văn bản': 'Paper templates',
  'Các văn bản và mẫu đang dùng': 'Papers and the templates in force',
  'Mẫu đang dùng': 'Template in force',
  'Người chọn': 'Chosen by',
  'Từ lúc': 'Since',
  'mẫu có sẵn': 'built-in form',
  'mẫu riêng, phiên bản {number}': 'own template, version {number}',
  'Máy chủ chưa cài LibreOffice. Mẫu riêng vẫn tải lên và xem trước bằng bản Word được, nhưng văn bản ban hành còn theo mẫu có sẵn để bản Word và bản PDF luôn cùng một nội dung.':
    'LibreOffice is not installed on this server. Own templates can be uploaded and previewed in Word, but papers are still issued in the built-in form, so that Word and PDF always say the same.',
  'Mẫu: {name}': 'Template: {name}',
  'Tải mẫu có sẵn (Word)': 'Download the built-in form (Word)',
  'Đang dùng': 'In force',
  'Trở lại mẫu có sẵn': 'Return to the built-in form',
  'Văn bản lập từ nay theo mẫu có sẵn. Các phiên bản mẫu riêng vẫn còn.':
    'Papers made from now on follow the built-in form. The versions of the own template stay.',
  'Tải mẫu mới lên': 'Upload a new template',
  'Tải mẫu có sẵn về, sửa trong Word, lưu dạng .docx rồi tải lên đây. Mẫu được kiểm tra ngay; chưa dùng cho tới khi bạn xem trước và bấm đưa vào dùng.':
    'Download the built-in form, edit it in Word, save it as .docx and upload it here. It is checked at once; it is not in force until you have previewed it and put it in force.',
  'Kiểm tra và xem trước': 'Check and preview',
  'Tệp mẫu Word': 'Word template file',
  'Tệp .docx, nhiều nhất 5 MB.': 'A .docx file of at most 5 MB.',
  'Ghi chú về phiên bản': 'Remark on the version',
  'Các phiên bản mẫu riêng': 'Versions of the own template',
  'Phiên bản': 'Version',
  'Phiên bản {number}': 'Version {number}',
  'đang dùng': 'in force',
  'Người tải lên': 'Uploaded by',
  'Chưa có mẫu riêng.': 'No own template yet.',
  'Văn bản này đang lập theo mẫu có sẵn, đúng thể thức; mẫu có sẵn luôn còn để trở lại.':
    'This paper follows the built-in form, which keeps the rules of form; one can always return to it.',
  'Các trường của văn bản này': 'The fields of this paper',
  'Tên trường và ví dụ': 'Names of fields and examples',
  'Những phiên bản đã tải lên': 'Versions uploaded so far',
  'Viết trong mẫu': 'Write in the template',
  'Dùng bên trong': 'Used inside',
  'mọi chỗ': 'anywhere',
  'Ví dụ': 'Example',
  'danh sách': 'list',
  'Dữ liệu lấy từ văn bản đã ban hành: {title}.': 'The words are taken from an issued paper: {title}.',
  'Dữ liệu lấy từ hồ sơ của năm: {title}.': 'The words are taken from the records of the year: {title}.',
  'Chưa có văn bản loại này và hồ sơ chưa đủ để lập, nên ví dụ chỉ là chữ giữ chỗ.':
    'There is no such paper yet and the records do not suffice to write one, so the examples only hold places.',
  'Cách viết trường, vòng lặp, điều kiện': 'How to write fields, loops and conditions',
  'Trường: viết tên trong dấu ngoặc nhọn, ví dụ {tên}. Chữ hoa, chữ thường, dấu cách thừa không sao; viết tên bằng CHỮ HOA thì giá trị in hoa.':
    'Field: write its name in braces, for example {tên}. Capitals and spare spaces do not matter; a name written in CAPITALS prints its value in capitals.',
  'Vòng lặp: {mẫu} in mỗi mục một đoạn. Chỗ mở và chỗ đóng đứng riêng mỗi chỗ một dòng thì lặp cả các đoạn ở giữa.':
    'Loop: {mẫu} prints a paragraph for each item. A beginning and an end on lines of their own repeat all the paragraphs between.',
  'Bảng: đặt {mở} ở ô đầu và {đóng} ở ô cuối của một dòng thì dòng đó lặp lại.':
    'Table: with {mở} in the first cell and {đóng} in the last cell of a row, the row is repeated.',
  'Điều kiện: {có} chỉ in khi có; {không} chỉ in khi không có.':
    'Condition: {có} prints only where there is some; {không} only where there is none.',
  'Đóng bằng {/} hoặc ghi cả tên. Mỗi trường phải nằm gọn trong một đoạn.':
    'End with {/} or with the whole name. A field must stand within one paragraph.',
  'Mẫu in gì là do mẫu: phần nào không có trường trong mẫu thì không in, trang xem trước sẽ nhắc.':
    'The template decides what is printed: what has no field in it is not printed; the preview reminds you.',
  'Xem trước: {name}, phiên bản {number}': 'Preview: {name}, version {number}',
  'Điền thử': 'Filled for trial',
  'Phiên bản này đang được dùng.': 'This version is in force.',
  'Mẫu chưa điền được với dữ liệu thật nên chưa dùng được.':
    'The template cannot be filled with real records yet, so it cannot be put in force.',
  'Đưa vào dùng': 'Put in force',
  'Văn bản lập từ nay sẽ theo phiên bản này. Văn bản đã lập không đổi.':
    'Papers made from now on follow this version. Papers already made do not change.',
  'Xem bản PDF': 'See the PDF',
  'Xem bản Word': 'See the Word file',
  'Mẫu không điền được với dữ liệu này:': 'The template cannot be filled with these records:',
  'Mẫu bỏ qua những nội dung này của văn bản. Nếu không cố ý, hãy thêm trường vào mẫu:':
    'The template leaves these words of the paper out. If that is not meant, add their fields:',
  '“{name}”: {count} chỗ, ví dụ “{first}”': '“{name}”: {count} times, for example “{first}”',
  'Chưa chọn tệp mẫu .docx.': 'No .docx template was chosen.',
  'Đã nhận mẫu. Hãy xem trước rồi đưa vào dùng.': 'The template was taken. Preview it, then put it in force.',
  'Đã trở lại mẫu có sẵn.': 'The built-in form is in force again.',
  'Đã đưa mẫu vào dùng.': 'The template is in force.',
  'Văn bản này đang dùng mẫu có sẵn.': 'This paper follows the built-in form already.',
  'Máy chủ chưa có LibreOffice nên chưa làm được bản PDF. Hãy xem bản Word.':
    'Without LibreOffice on the server no PDF can be made. See the Word file.',
  'Mẫu có {count} chỗ cần sửa, ghi ở đầu biểu mẫu này. Hãy sửa trong Word rồi tải lên lại.':
    'The template has {count} things to mend, listed above this form. Mend them in Word and upload it again.',
  'Hãy mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi tải lên.':
    'Open it in Word or LibreOffice, save it as .docx and upload that.',
  'Hãy tải lên tệp Word .docx.': 'Upload a Word .docx file.',
  'Tệp trống. Hãy chọn lại tệp mẫu .docx.': 'The file is empty. Choose the .docx template again.',
  'Tệp mẫu lớn quá 5 MB. Hãy bỏ bớt ảnh hoặc thu nhỏ ảnh trong mẫu.':
    'The template is over 5 MB. Take out pictures or make them smaller.',
  'Đây là tệp PDF, không sửa thành mẫu được.': 'This is a PDF, which cannot be a template.',
  'Đây là tệp ảnh.': 'This is a picture.',
  'Đây là tệp Word kiểu cũ (.doc).': 'This is an old Word file (.doc).',
  'Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu trong Word rồi tải lên.':
    'The file has a password and cannot be read. Remove the password in Word and upload it.',
  'Đây là tệp RTF.': 'This is an RTF file.',
  'Đây là tệp trang web hoặc XML.': 'This is a web page or an XML file.',
  'Đây là tệp chữ thường, không phải tệp Word.': 'This is a plain text file, not a Word file.',
  'Đây không phải tệp Word.': 'This is not a Word file.',
  'Đây là bảng tính Excel.': 'This is an Excel workbook.',
  'Đây là tệp trình chiếu.': 'This is a slide show.',
  'Đây là tệp OpenDocument.': 'This is an OpenDocument file.',
  'Tệp thuộc loại có macro (.docm).': 'This kind of file has macros (.docm).',
  'Đây là khuôn mẫu của Word (.dotx).': 'This is a Word template file (.dotx).',
  'Đây là tệp nén, không phải tệp Word.': 'This is an archive, not a Word file.',
  'Tệp lưu kiểu Strict Open XML. Hãy lưu lại dạng Word Document (.docx) thường.':
    'The file is saved as Strict Open XML. Save it as an ordinary Word Document (.docx).',
  'Tệp bị hỏng hoặc thiếu phần.': 'The file is broken or parts of it are missing.',
  'Tệp bung ra lớn bất thường nên không nhận. Hãy làm lại mẫu từ mẫu có sẵn.':
    'The file unpacks to an unusual size and is not taken. Make the template again from the built-in form.',
  'Tệp có quá nhiều phần bên trong. Hãy làm lại mẫu từ mẫu có sẵn.':
    'The file has too many parts inside. Make the template again from the built-in form.',
  'Tên phần bên trong tệp không hợp lệ. Hãy làm lại mẫu từ mẫu có sẵn.':
    'A part of the file has a name that is not allowed. Make the template again from the built-in form.',
  'Trong mẫu có tệp nén khác. Hãy xóa đối tượng đó khỏi mẫu.':
    'There is another archive inside the template. Delete that object.',
  'Nội dung bên trong tệp bị hỏng.': 'The contents of the file are broken.',
  'Tệp có khai báo DTD hoặc thực thể XML, Word không ghi như vậy. Hãy làm lại mẫu từ mẫu có sẵn.':
    'The file declares a DTD or XML entities, which Word never writes. Make the template again from the built-in form.',
  'Nội dung lồng nhau quá sâu. Hãy bỏ bớt bảng lồng trong bảng.':
    'The contents are nested too deep. Take out tables within tables.',
  'Mẫu dài quá. Hãy bỏ bớt nội dung; danh sách dài do phần mềm tự điền.':
    'The template is too long. Take out contents; long lists are filled in by the program.',
  'Mẫu có macro. Hãy bỏ macro và lưu dạng .docx.': 'The template has macros. Remove them and save as .docx.',
  'Mẫu có điều khiển ActiveX. Hãy xóa các nút, ô điều khiển khỏi mẫu.':
    'The template has ActiveX controls. Delete the buttons and control boxes.',
  'Mẫu có đối tượng nhúng (OLE, tệp khác). Hãy xóa đối tượng đó hoặc thay bằng chữ, ảnh PNG.':
    'The template has an embedded object (OLE, another file). Delete it or put words or a PNG picture in its place.',
  'Mẫu gắn với khuôn mẫu ở nơi khác. Trong Word: Developer → Document Template, bỏ trống rồi lưu lại.':
    'The template is attached to another template elsewhere. In Word: Developer → Document Template, clear the box and save.',
  'Mẫu có ảnh lấy từ nơi khác. Hãy chèn hẳn ảnh vào tệp (Insert Picture).':
    'The template has a picture from elsewhere. Insert the picture into the file itself (Insert Picture).',
  'Mẫu trỏ tới tệp hoặc địa chỉ bên ngoài. Hãy xóa liên kết đó.':
    'The template points to a file or address outside. Delete that link.',
  'Mẫu chứa cả một tài liệu khác hoặc tệp lạ. Hãy dán nội dung vào dạng chữ thường.':
    'The template holds a whole other document or a strange file. Paste the contents as plain words.',
  'Mẫu có tài liệu con hoặc khung lấy từ tệp khác. Hãy dán nội dung vào dạng chữ thường.':
    'The template has a subdocument or a frame from another file. Paste the contents as plain words.',
  'Mẫu nối với nguồn trộn thư. Trong Word: Mailings → Start Mail Merge → Normal Word Document rồi lưu lại.':
    'The template is tied to a mail merge. In Word: Mailings → Start Mail Merge → Normal Word Document, then save.',
  'Mẫu có trường Word lấy nội dung từ nơi khác. Hãy chọn trường đó, bấm Ctrl+Shift+F9 để đổi thành chữ.':
    'The template has a Word field that takes its contents from elsewhere. Select it and press Ctrl+Shift+F9 to make it words.',
  'Liên kết trỏ tới tệp hoặc ổ mạng. Hãy xóa liên kết, hoặc dùng địa chỉ https.':
    'A link points to a file or a share. Delete it, or use an https address.',
  'Mẫu có công thức Word (trường “=”). Hãy bấm Ctrl+Shift+F9 để đổi thành chữ; phần mềm tự tính tổng.':
    'The template has a Word formula (a “=” field). Press Ctrl+Shift+F9 to make it words; the program works out sums.',
  'Mẫu có trường Word không dùng được ở đây. Hãy chọn trường đó, bấm Ctrl+Shift+F9 để đổi thành chữ.':
    'The template has a Word field that cannot be used here. Select it and press Ctrl+Shift+F9 to make it words.',
  'Ảnh trong mẫu phải là PNG, JPEG hoặc GIF đúng dạng. Hãy lưu lại ảnh rồi chèn vào mẫu.':
    'Pictures must be true PNG, JPEG or GIF. Save the picture again and insert it.',
  'Mẫu có biểu đồ hoặc SmartArt. Hãy thay bằng ảnh PNG.':
    'The template has a chart or SmartArt. Put a PNG picture in its place.',
  'Mẫu có phần không dùng được ở đây. Hãy xóa đối tượng đó khỏi mẫu.':
    'The template has a part that cannot be used here. Delete that object.',
  'Mẫu còn dấu vết sửa (Track Changes). Hãy chấp nhận hết (Review → Accept All) rồi lưu lại.':
    'The template still has tracked changes. Accept them all (Review → Accept All) and save.',
  'Xử lý mẫu lâu quá hoặc tốn quá nhiều bộ nhớ nên đã dừng. Hãy làm mẫu gọn hơn.':
    'The template took too long or too much memory and was stopped. Make it leaner.',
  'Không điền được mẫu này. Hãy làm lại từ mẫu có sẵn.':
    'This template cannot be filled. Make it again from the built-in form.',
  'Thân văn bản': 'Body',
  'Đầu trang': 'Header',
  'Chân trang': 'Footer',
  'Chú thích cuối trang': 'Notes',
  'Ghi chú bên lề': 'Comments',
  'đoạn {paragraph}': 'paragraph {paragraph}',
  'bảng {table}, dòng {row}, ô {column}': 'table {table}, row {row}, cell {column}',
  'không có trường {word}. Có phải ý là {{other}}?': 'there is no field {word}. Did you mean {{other}}?',
  'không có trường {word}. Hãy chọn trong danh sách trường của văn bản này.':
    'there is no field {word}. Choose from the list of fields of this paper.',
  'trường {word} chỉ dùng bên trong {other}.': 'the field {word} is used only inside {other}.',
  'dấu ngoặc nhọn trống. Hãy ghi tên trường vào giữa, hoặc xóa đi.':
    'the braces are empty. Write the name of a field between them, or delete them.',
  'thiếu dấu } sau “{word}”. Tên trường phải nằm gọn trong một đoạn.':
    'a } is missing after “{word}”. A field must stand within one paragraph.',
  'có dấu } mà không có dấu { trước nó.': 'there is a } without a { before it.',
  '{word} đóng không đúng chỗ: phần mở gần nhất phải đóng trước bằng {other}.':
    '{word} ends in the wrong place: the part opened last must end first, with {other}.',
  '{word} là danh sách. Hãy viết {other} … {/} quanh phần lặp lại.':
    '{word} is a list. Write {other} … {/} around what is repeated.',
  'vòng lặp {word} không có chỗ kết thúc. Hãy thêm {other}.': 'the loop {word} has no end. Add {other}.',
  'điều kiện {word} không có chỗ kết thúc. Hãy thêm {other}.':
    'the condition {word} has no end. Add {other}.',
  '{word} đóng một phần chưa mở. Hãy xóa đi, hoặc thêm chỗ mở.':
    '{word} ends a part that was not opened. Delete it, or add the beginning.',
  '{word} mở và đóng ở hai chỗ khác loại (trong bảng và ngoài bảng, hai bảng khác nhau). Hãy để cả hai cùng chỗ.':
    '{word} begins and ends in places of two kinds (inside and outside a table, two tables). Put both in the same place.',
  'mẫu có quá nhiều trường. Hãy dùng vòng lặp cho phần lặp lại.':
    'the template has too many fields. Use a loop for what is repeated.',
  'trường {word} nằm trong chú thích, ở đó không điền được. Hãy đưa lên thân văn bản.':
    'the field {word} stands in a note, where it is not filled. Move it to the body.',
}
