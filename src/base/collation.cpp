#include "base/collation.hpp"

#include <unicode/ucol.h>
#include <unicode/unistr.h>

#include <memory>

#include "base/check.hpp"

namespace hd {
namespace {

struct Close {
  void operator()(UCollator* collator) const { ucol_close(collator); }
};

const UCollator* vietnamese() {
  static const std::unique_ptr<UCollator, Close> collator = [] {
    UErrorCode fault = U_ZERO_ERROR;
    std::unique_ptr<UCollator, Close> opened(ucol_open("vi", &fault));
    if (U_FAILURE(fault)) throw Bug("ICU has no Vietnamese collation");
    return opened;
  }();
  return collator.get();
}

}  // namespace

std::string vietnamese_sort_key(std::string_view text) {
  const auto wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});
  const auto key_of = [&](std::string& key) {
    return ucol_getSortKey(vietnamese(), wide.getBuffer(), wide.length(),
                           reinterpret_cast<std::uint8_t*>(key.data()),
                           static_cast<int>(key.size()));
  };
  std::string key(wide.length() * 4 + 16, '\0');
  const int needed = key_of(key);
  const bool fits = needed <= static_cast<int>(key.size());
  key.resize(static_cast<std::size_t>(needed));
  if (!fits) key_of(key);
  key.pop_back();  // the closing NUL
  return key;
}

}  // namespace hd
