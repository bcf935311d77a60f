-- A tip with contact details, an answer, and the receipt of a tip that was taken over long ago.
insert into inbox_item (seq, kind, id, submission_hash, received_hour, unit_code, danger, recipient_compartment, recipient_epoch, sealed_key, sealed_content, sealed_guarded_key, sealed_guarded, question_id, lookup_hash, reply_public_key, language, blobs) values
 (4, 'tip', 'tip-4', x'04', 1795600800, '11737', 'now', 'compartment-a', 1, x'0a', x'0b', x'0c', x'0d', '', x'14', x'24', 'vi', '["0123456789abcdef0123456789abcdef"]'),
 (5, 'answer', 'answer-5', x'05', 1795604400, '', 'unknown', 'compartment-a', 2, x'0a', x'0b', null, null, 'question-1', x'14', x'25', 'en', '[]');
insert into receipt (submission_hash, lookup_hash, item_id, kind, received_day) values
 (x'01', x'11', 'tip-1', 'tip', 20700),
 (x'04', x'14', 'tip-4', 'tip', 20782),
 (x'05', null, 'answer-5', 'answer', 20782);
insert into sent_blob (name) values ('0123456789abcdef0123456789abcdef');
