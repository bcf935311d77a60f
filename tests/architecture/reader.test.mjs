// The reader of C++ itself: what it measures must be what a person would count.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comments, countParameters, functions } from './lib/cpp.mjs';

const sample = `
#include "a.hpp"
namespace hd {
struct Row { int a = 0; std::vector<int> b{1, 2}; };
enum class Kind : int { one, two };
const std::vector<Row> rows = {Row{1, {}}, Row{2, {}}};
class Box {
 public:
  explicit Box(int size) : size_{size}, rows_{{}} {
    size_ += 1;
  }
  int size() const { return size_; }
 private:
  int size_;
};
template <class T>
Result<T> read(const std::map<int, T>& from, std::string_view name, int c) {
  for (const auto& [key, value] : from) {
    if (key == '{') {
      const auto call = [&](int x) { while (x > 0) { --x; } };
      call(1'000);
    } else if (name == "}") {
      return Row{};
    }
  }
  switch (c) {
    case 1: {
      break;
    }
    default: break;
  }
  return fail(R"({"}})");
}
}  // namespace hd
`;

test('functions, their lengths, parameters and levels are found', () => {
  const found = functions(sample).map(({ name, length, parameters, nesting }) =>
    [name, length, parameters, nesting]);
  assert.deepEqual(found, [['Box', 3, 1, 0], ['size', 1, 0, 0], ['read', 18, 3, 4]]);
});

test('parameters are counted at the outer level only', () => {
  assert.equal(countParameters(''), 0);
  assert.equal(countParameters('std::map<int, int> a, std::function<void(int, int)> b = {1, 2}'), 2);
});

test('comments are told from texts', () => {
  const found = comments('a("// no"); // yes\n/* one\ntwo */ b(R"x(// no)x");');
  assert.deepEqual(found.map(({ line, text }) => [line, text]), [[1, 'yes'], [2, 'one'], [3, 'two']]);
});
