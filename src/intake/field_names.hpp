// Names of the form fields that carry the flow; the answers are listed in report.cpp.
#pragma once

#include <string_view>

namespace hd::intake::field {

inline constexpr std::string_view go = "go";              // the button that was pressed
inline constexpr std::string_view step = "buoc";          // the question the form shows
inline constexpr std::string_view language = "tieng";     // "vi" or "en"
inline constexpr std::string_view reviewed = "xem-lai";   // "1" once the answers were read back
inline constexpr std::string_view submission = "ma-gui";  // token of the submission
inline constexpr std::string_view ticket = "tep-giu";     // one for each sealed file
inline constexpr std::string_view receipt = "ma";         // of the dialogue
inline constexpr std::string_view question = "cau-hoi";   // the question an answer belongs to
inline constexpr std::string_view answer = "tra-loi";

}  // namespace hd::intake::field
