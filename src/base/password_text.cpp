#include "base/password_text.hpp"

#include <string.h>  // explicit_bzero
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <vector>

#include "base/text.hpp"

namespace hd {
namespace {

// UTF-16 that does not stay behind in freed memory.
struct WipedText {
  explicit WipedText(std::size_t units) : text(units) {}
  ~WipedText() { explicit_bzero(text.data(), text.size() * sizeof(UChar)); }
  WipedText(const WipedText&) = delete;
  WipedText& operator=(const WipedText&) = delete;
  std::int32_t capacity() const { return static_cast<std::int32_t>(text.size()); }

  std::vector<UChar> text;
};

constexpr std::size_t longest_bytes = 64 * 1024;
// Unicode promises that NFKC grows no UTF-16 text more than this.
constexpr std::size_t most_growth = 18;

}  // namespace

Result<std::string> password_text(std::string_view typed) {
  if (typed.size() > longest_bytes || !is_valid_utf8(typed)) {
    return fail(Error::field_error("password", "input.utf8"));
  }
  if (typed.empty()) return std::string();
  UErrorCode status = U_ZERO_ERROR;
  WipedText wide(typed.size());
  std::int32_t wide_length = 0;
  u_strFromUTF8(wide.text.data(), wide.capacity(), &wide_length, typed.data(),
                static_cast<std::int32_t>(typed.size()), &status);
  WipedText normal(static_cast<std::size_t>(wide_length) * most_growth);
  const UNormalizer2* nfkc = unorm2_getNFKCInstance(&status);
  const std::int32_t normal_length = unorm2_normalize(
      nfkc, wide.text.data(), wide_length, normal.text.data(), normal.capacity(), &status);
  // Each UTF-16 unit needs at most three bytes.
  std::string out(static_cast<std::size_t>(normal_length) * 3, '\0');
  std::int32_t out_length = 0;
  u_strToUTF8(out.data(), static_cast<std::int32_t>(out.size()), &out_length, normal.text.data(),
              normal_length, &status);
  if (U_FAILURE(status)) {
    explicit_bzero(out.data(), out.size());
    return fail(Error::field_error("password", "input.utf8"));
  }
  out.resize(static_cast<std::size_t>(out_length));
  return out;
}

}  // namespace hd
