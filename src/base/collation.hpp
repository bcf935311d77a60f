// The order of the Vietnamese alphabet (ICU 72, locale vi): a ă â … d đ …, then tones.
#pragma once

#include <string>
#include <string_view>

namespace hd {

// Bytes that compare as the texts sort; for sorting lists that people read. A word with another
// tone or case sorts behind, never equal.
std::string vietnamese_sort_key(std::string_view text);

}  // namespace hd
