// Compares what a story expects with what the engine answers.
#pragma once

#include <string>
#include <vector>

#include "law/law.hpp"
#include "law/story.hpp"

namespace hd::test {

// One text for every expectation that does not hold: "line 12: …".
std::vector<std::string> mismatches(const law::Story& story, const law::Law& law);

}  // namespace hd::test
