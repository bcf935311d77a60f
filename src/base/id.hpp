// Strong identifiers: 16 random bytes, written as 26 lower-case Crockford base32 characters.
// They are names, never secrets. Id<LeadTag> is not Id<VictimTag>.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/bytes.hpp"

namespace hd {

std::string id_text(const std::array<std::uint8_t, 16>& bytes);
Result<std::array<std::uint8_t, 16>> parse_id_text(std::string_view text);

template <class Tag>
class Id {
 public:
  Id() = default;  // the empty id: all zero, means "none"
  explicit Id(const std::array<std::uint8_t, 16>& bytes) : bytes_(bytes) {}

  static Result<Id> parse(std::string_view text) {
    HD_TRY(const auto bytes, parse_id_text(text));
    return Id(bytes);
  }
  std::string text() const { return id_text(bytes_); }
  const std::array<std::uint8_t, 16>& bytes() const { return bytes_; }
  bool is_none() const { return bytes_ == std::array<std::uint8_t, 16>{}; }
  auto operator<=>(const Id&) const = default;

 private:
  std::array<std::uint8_t, 16> bytes_{};
};

}  // namespace hd

template <class Tag>
struct std::hash<hd::Id<Tag>> {
  std::size_t operator()(const hd::Id<Tag>& id) const {
    return std::hash<std::string_view>{}(hd::text_of(id.bytes()));
  }
};
