// Files put into the binary at build time (cmake/embed.cmake).
#pragma once

#include <string_view>
#include <vector>

namespace hd {

struct EmbeddedFile {
  std::string_view name;  // relative path with '/'
  std::string_view content;
};

const std::vector<EmbeddedFile>& hd_words_files();
const std::vector<EmbeddedFile>& hd_pages_files();
const std::vector<EmbeddedFile>& hd_web_files();
const std::vector<EmbeddedFile>& hd_demo_files();
const std::vector<EmbeddedFile>& hd_migrations_files();

}  // namespace hd
