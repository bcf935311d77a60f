#include "base/error.hpp"

#include <array>

namespace hd {
namespace {

struct CodeRow {
  std::string_view name;
  int http_status;
  int exit_code;
};

constexpr std::array<CodeRow, 17> rows{{
    {"invalid_input", 422, 2},
    {"malformed", 400, 2},
    {"too_large", 413, 2},
    {"not_signed_in", 401, 77},
    {"wrong_credentials", 401, 77},
    {"not_allowed", 404, 77},
    {"not_found", 404, 66},
    {"stale", 412, 75},
    {"conflict", 409, 65},
    {"not_open_yet", 503, 69},
    {"password_change_due", 403, 77},
    {"forged", 400, 65},
    {"busy", 503, 75},
    {"storage_full", 507, 74},
    {"storage_failed", 500, 74},
    {"schema_too_new", 500, 78},
    {"internal", 500, 70},
}};

const CodeRow& row(ErrorCode code) { return rows.at(static_cast<std::size_t>(code)); }

}  // namespace

std::string_view name_of(ErrorCode code) { return row(code).name; }
int http_status_of(ErrorCode code) { return row(code).http_status; }
int exit_code_of(ErrorCode code) { return row(code).exit_code; }

}  // namespace hd
