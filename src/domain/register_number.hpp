// Số tiếp nhận: the number of a lead in the register of the agency that received it (sổ tiếp nhận,
// CPC 146(1); Circular 28/2020 art. 5(8)). Each agency counts for itself, anew every year.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace hd::domain {

struct RegisterPlace {
  int year = 0;
  std::int64_t ordinal = 0;
  auto operator<=>(const RegisterPlace&) const = default;
};

// How such a number is written: literal text with {n} or {n:4} (least digits), {year}, and where
// wanted {agency}, a code of the agency.
class RegisterPattern {
 public:
  static constexpr std::string_view standard = "TB {n:4}/{year}";

  RegisterPattern();  // the standard one

  // Errors: invalid_input, shown as "register.pattern.<what is wrong>".
  static Result<RegisterPattern> parse(std::string_view text);

  std::string number(RegisterPlace place, std::string_view agency_code) const;

  // The place of a number as people type it, written by this pattern, by the standard one or as
  // "12/2026", with marks, capitals and blanks as they come; none for other texts.
  std::optional<RegisterPlace> place_of(std::string_view typed) const;

 private:
  enum class Kind : std::uint8_t { literal, ordinal, year, agency };
  struct Piece {
    Kind kind = Kind::literal;
    std::string text;  // of a literal
  };

  struct Empty {};
  explicit RegisterPattern(Empty) {}
  Result<Done> add_gap(std::string_view gap);
  Result<Done> check() const;
  bool has(Kind kind) const;
  std::optional<RegisterPlace> match(std::string_view folded) const;

  std::vector<Piece> pieces_;
  std::size_t least_digits_ = 1;
};

// The place of the number of a case as people type it: "VA 0012/2026", "va12/2026" or "12/2026".
std::optional<RegisterPlace> case_place_of(std::string_view typed);

// A number without its year, as people say it: "12", "0012". None for what is longer than a
// register counts, such as a telephone number.
std::optional<std::int64_t> bare_ordinal(std::string_view typed);

}  // namespace hd::domain
