// How an error is told to an operator at the command line, who sent nothing and has no page.
#pragma once

#include <string>

#include "base/words.hpp"

namespace hd::cli {

// What happened, and beneath it the cause. In Vietnamese the English cause stands last.
std::string fault_text(const Error& error, Language language);

}  // namespace hd::cli
