// Answers to officers who had a lead in reach until somebody else acted.
import assert from 'node:assert/strict';

export const PASSED_ON = /đã được chuyển cho cơ quan khác/;
const ACCEPTED = /đã được tiếp nhận và phân công \(Cơ quan Cảnh sát điều tra/;

/** They are told by whom it was taken on; nothing of it is given out. */
export function isTaken(answer, words = ACCEPTED) {
  assert.equal(answer.status, 409);
  assert.equal(answer.json.code, 'conflict');
  assert.match(answer.json.detail, words);
}
