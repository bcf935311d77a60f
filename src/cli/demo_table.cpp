#include "cli/demo_table.hpp"

#include "base/embedded.hpp"

namespace hd::cli {

Result<CsvTable> demo_table(std::string_view name) {
  for (const EmbeddedFile& file : hd_demo_files()) {
    if (file.name == name) return CsvTable::parse(file.content, file.name);
  }
  return fail(ErrorCode::internal, "not embedded: demo/" + std::string(name));
}

}  // namespace hd::cli
