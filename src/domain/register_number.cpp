#include "domain/register_number.hpp"

#include <algorithm>
#include <charconv>

#include "base/check.hpp"
#include "base/text.hpp"

namespace hd::domain {
namespace {

constexpr std::size_t longest_pattern = 40;
constexpr std::size_t most_digits = 8;
constexpr std::int64_t numbers_a_year = 100'000'000;
constexpr int first_year = 1000;
constexpr int last_year = 9999;

tl::unexpected<Error> wrong(std::string_view what) {
  Error error = Error::of(ErrorCode::invalid_input);
  error.shown.key = "register.pattern." + std::string(what);
  return fail(std::move(error));
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// For comparing: folded, without blanks.
std::string bare(std::string_view text) {
  std::string out = fold_vietnamese(text);
  std::erase(out, ' ');
  return out;
}

// The digits at the front of `text`, taken off it; none when there are none or too many.
std::optional<std::int64_t> take_number(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto length = static_cast<std::size_t>(end - text.begin());
  std::int64_t number = 0;
  if (length == 0 || length > 2 * most_digits) return std::nullopt;
  std::from_chars(text.data(), text.data() + length, number);
  text.remove_prefix(length);
  return number;
}

std::optional<RegisterPlace> place(std::optional<std::int64_t> ordinal,
                                   std::optional<std::int64_t> year) {
  if (!ordinal || !year || *ordinal < 1 || *ordinal >= numbers_a_year) return std::nullopt;
  if (*year < first_year || *year > last_year) return std::nullopt;
  return RegisterPlace{static_cast<int>(*year), *ordinal};
}

// "12/2026"
std::optional<RegisterPlace> plain_place(std::string_view text) {
  const auto ordinal = take_number(text);
  if (!ordinal || !text.starts_with('/')) return std::nullopt;
  text.remove_prefix(1);
  const auto year = take_number(text);
  return text.empty() ? place(ordinal, year) : std::nullopt;
}

bool is_plain_literal(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    return c == '{' || c == '}' || static_cast<unsigned char>(c) < ' ' || c == 0x7F;
  });
}

}  // namespace

RegisterPattern::RegisterPattern() {
  auto parsed = parse(standard);
  HD_ASSERT(parsed.has_value());
  *this = std::move(*parsed);
}

Result<RegisterPattern> RegisterPattern::parse(std::string_view text) {
  if (text.size() > longest_pattern) return wrong("too_long");
  if (!is_valid_utf8(text)) return wrong("character");
  RegisterPattern pattern{Empty{}};
  while (!text.empty()) {
    const bool is_gap = text.front() == '{';
    const auto end = text.find(is_gap ? '}' : '{');
    if (is_gap && end == text.npos) return wrong("gap");
    if (is_gap) {
      HD_CHECK(pattern.add_gap(text.substr(1, end - 1)));
    } else {
      pattern.pieces_.push_back({Kind::literal, std::string(text.substr(0, end))});
      if (!is_plain_literal(pattern.pieces_.back().text)) return wrong("character");
    }
    text.remove_prefix(end == text.npos ? text.size() : end + (is_gap ? 1 : 0));
  }
  HD_CHECK(pattern.check());
  return pattern;
}

Result<Done> RegisterPattern::add_gap(std::string_view gap) {
  Kind kind = Kind::ordinal;
  if (gap == "year") {
    kind = Kind::year;
  } else if (gap == "agency") {
    kind = Kind::agency;
  } else if (gap.starts_with("n:") && gap.size() == 3 && gap[2] >= '1' && gap[2] <= '8') {
    least_digits_ = static_cast<std::size_t>(gap[2] - '0');
  } else if (gap != "n") {
    return wrong("gap");
  }
  if (has(kind)) return wrong("twice");
  pieces_.push_back({kind, {}});
  return Done{};
}

bool RegisterPattern::has(Kind kind) const {
  return std::any_of(pieces_.begin(), pieces_.end(),
                     [kind](const Piece& piece) { return piece.kind == kind; });
}

// Between two gaps stands something that is no digit, so that a number has one reading.
Result<Done> RegisterPattern::check() const {
  if (!has(Kind::ordinal)) return wrong("no_number");
  if (!has(Kind::year)) return wrong("no_year");
  for (std::size_t at = 0; at < pieces_.size(); ++at) {
    const Piece& piece = pieces_[at];
    const bool has_next = at + 1 < pieces_.size();
    if (piece.kind != Kind::literal) {
      if (has_next && pieces_[at + 1].kind != Kind::literal) return wrong("ambiguous");
      continue;
    }
    const std::string text = bare(piece.text);
    const bool runs_together =
        text.empty() ? at > 0 && has_next
                     : (at > 0 && is_digit(text.front())) || (has_next && is_digit(text.back()));
    if (runs_together) return wrong("ambiguous");
  }
  return Done{};
}

std::string RegisterPattern::number(RegisterPlace place, std::string_view agency_code) const {
  std::string digits = std::to_string(place.ordinal);
  if (digits.size() < least_digits_) digits.insert(0, least_digits_ - digits.size(), '0');
  std::string out;
  for (const Piece& piece : pieces_) {
    switch (piece.kind) {
      case Kind::literal:
        out += piece.text;
        break;
      case Kind::ordinal:
        out += digits;
        break;
      case Kind::year:
        out += std::to_string(place.year);
        break;
      case Kind::agency:
        out += agency_code;
        break;
    }
  }
  return out;
}

std::optional<RegisterPlace> RegisterPattern::place_of(std::string_view typed) const {
  if (!is_valid_utf8(typed) || typed.size() > 4 * longest_pattern) return std::nullopt;
  const std::string folded = bare(typed);
  if (const auto plain = plain_place(folded)) return plain;
  if (const auto own = match(folded)) return own;
  return RegisterPattern().match(folded);
}

std::optional<RegisterPlace> RegisterPattern::match(std::string_view folded) const {
  std::optional<std::int64_t> ordinal;
  std::optional<std::int64_t> year;
  for (const Piece& piece : pieces_) {
    const std::string literal = bare(piece.text);
    switch (piece.kind) {
      case Kind::literal:
        if (!folded.starts_with(literal)) return std::nullopt;
        folded.remove_prefix(literal.size());
        break;
      case Kind::ordinal:
        ordinal = take_number(folded);
        if (!ordinal) return std::nullopt;
        break;
      case Kind::year:
        year = take_number(folded);
        if (!year) return std::nullopt;
        break;
      case Kind::agency:
        take_number(folded);  // a code, which the place does not need
        break;
    }
  }
  return folded.empty() ? place(ordinal, year) : std::nullopt;
}

std::optional<RegisterPlace> case_place_of(std::string_view typed) {
  if (!is_valid_utf8(typed) || typed.size() > 4 * longest_pattern) return std::nullopt;
  std::string folded = bare(typed);
  if (folded.starts_with("va")) folded.erase(0, 2);
  return plain_place(folded);
}

std::optional<std::int64_t> bare_ordinal(std::string_view typed) {
  constexpr std::size_t most = 6;
  if (!is_valid_utf8(typed) || typed.size() > 4 * longest_pattern) return std::nullopt;
  const std::string folded = bare(typed);
  std::string_view left = folded;
  const auto ordinal = folded.size() <= most ? take_number(left) : std::nullopt;
  return ordinal && left.empty() && *ordinal > 0 ? ordinal : std::nullopt;
}

}  // namespace hd::domain
