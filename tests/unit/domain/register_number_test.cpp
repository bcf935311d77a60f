// The number in an agency's register: written by a pattern, read as people type it.
#include "domain/register_number.hpp"

#include <doctest/doctest.h>

#include "base/words.hpp"

using hd::domain::RegisterPattern;
using hd::domain::RegisterPlace;

namespace {

RegisterPattern pattern_of(std::string_view text) {
  auto parsed = RegisterPattern::parse(text);
  REQUIRE_MESSAGE(parsed, (parsed ? "" : parsed.error().shown.key));
  return *parsed;
}

std::string fault_of(std::string_view text) {
  const auto parsed = RegisterPattern::parse(text);
  return parsed ? "" : parsed.error().shown.key;
}

}  // namespace

TEST_CASE("a number has the digits the pattern asks for, and more where it takes more") {
  const RegisterPattern standard;
  CHECK(standard.number({2026, 1}, "11680") == "TB 0001/2026");
  CHECK(standard.number({2026, 12345}, "11680") == "TB 12345/2026");
  const RegisterPattern other = pattern_of("{year}-{n}/TN-{agency}");
  CHECK(other.number({2027, 7}, "11680") == "2027-7/TN-11680");
}

TEST_CASE("a number is read as people type it") {
  const RegisterPattern standard;
  const RegisterPlace twelfth{2026, 12};
  for (const char* typed : {"TB 0012/2026", "tb 12/2026", "12/2026", " TB12/2026 ", "0012/2026"}) {
    CAPTURE(typed);
    CHECK(standard.place_of(typed) == twelfth);
  }
  for (const char* other : {"", "12", "TB", "12/", "/2026", "12/20261", "12/2026x", "x12/2026",
                            "0/2026", "12/202", "123456789/2026", "99999999999999999999/2026"}) {
    CAPTURE(other);
    CHECK_FALSE(standard.place_of(other).has_value());
  }
}

TEST_CASE("every pattern reads what it writes, the short form and the numbers of before") {
  for (const char* text : {"{n}/{year}", "Số {n:6}-{year}", "{year}.{n:4}", "{agency}/{n:2}/{year}",
                           "TN {n:3}/{year}/{agency}-TB"}) {
    CAPTURE(text);
    const RegisterPattern pattern = pattern_of(text);
    const RegisterPlace place{2026, 98};
    CHECK(pattern.place_of(pattern.number(place, "31")) == place);
    CHECK(pattern.place_of("98/2026") == place);
    CHECK(pattern.place_of("TB 0098/2026") == place);
  }
  CHECK(pattern_of("Đội {n}/{year}").place_of("doi 5/2026") == RegisterPlace{2026, 5});
}

TEST_CASE("a pattern that cannot make numbers apart or be read back is refused, and told why") {
  CHECK(fault_of("TB {year}") == "register.pattern.no_number");
  CHECK(fault_of("") == "register.pattern.no_number");
  CHECK(fault_of("TB {n:4}") == "register.pattern.no_year");
  CHECK(fault_of("{n}{year}") == "register.pattern.ambiguous");
  CHECK(fault_of("{n} {year}") == "register.pattern.ambiguous");
  CHECK(fault_of("{n}0/{year}") == "register.pattern.ambiguous");
  CHECK(fault_of("2{year}/{n}") == "register.pattern.ambiguous");
  CHECK(fault_of("{n}/{n}/{year}") == "register.pattern.twice");
  CHECK(fault_of("{n:9}/{year}") == "register.pattern.gap");
  CHECK(fault_of("{number}/{year}") == "register.pattern.gap");
  CHECK(fault_of("{n}/{year") == "register.pattern.gap");
  CHECK(fault_of("}{n}/{year}") == "register.pattern.character");
  CHECK(fault_of("{n}/\n{year}") == "register.pattern.character");
  CHECK(fault_of("{n}/{year}\xC3") == "register.pattern.character");
  CHECK(fault_of(std::string(41, 'x') + "{n}/{year}") == "register.pattern.too_long");
  for (const char* what :
       {"no_number", "no_year", "ambiguous", "twice", "gap", "character", "too_long"}) {
    CHECK(hd::has_word("register.pattern." + std::string(what)));
  }
}

TEST_CASE("the number of a case is found as people type it, that of a lead without its year too") {
  using hd::domain::RegisterPlace;
  for (const char* typed : {"VA 0012/2026", "va12/2026", " VA 12 / 2026", "12/2026"}) {
    CAPTURE(typed);
    CHECK(hd::domain::case_place_of(typed) == RegisterPlace{2026, 12});
  }
  for (const char* typed : {"TB 0012/2026", "VA 12", "VA", "12", "", "VA 0/2026"}) {
    CAPTURE(typed);
    CHECK_FALSE(hd::domain::case_place_of(typed).has_value());
  }
  CHECK(hd::domain::bare_ordinal(" 0012 ") == 12);
  for (const char* typed : {"0900000001", "1234567", "12a", "0", "", "12/2026"}) {
    CAPTURE(typed);
    CHECK_FALSE(hd::domain::bare_ordinal(typed).has_value());
  }
}
