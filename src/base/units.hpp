// The communes, wards and special zones a sender can choose from, as data (units.csv).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "base/words.hpp"

namespace hd {

struct Unit {
  std::string code;
  std::string kind;  // "phuong", "xa", "dac_khu"
  std::string name;

  // "Phường Kiến An", "Kiến An Ward"
  std::string label(Language language) const;
};

// Those in force on `day`, by kind and name in the order of the Vietnamese alphabet.
// Errors: malformed for a missing column, an unknown kind, an empty or doubled code.
Result<std::vector<Unit>> read_units(std::string_view csv, std::string_view file_name,
                                     CivilDate day);

// Null for a code that is not there.
const Unit* find_unit(const std::vector<Unit>& units, std::string_view code);

}  // namespace hd
