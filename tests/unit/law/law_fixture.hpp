// The project's law, and a copy of it that a test may change.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "base/csv.hpp"
#include "law/law.hpp"
#include "law/story.hpp"

namespace hd::test {

inline std::string law_folder() { return std::string(HD_SOURCE_DIR) + "/law"; }

inline const law::Law& real_law() {
  static const law::Law loaded = [] {
    auto law = law::Law::load(law_folder());
    if (!law) FAIL(law.error().logged.text);
    return *std::move(law);
  }();
  return loaded;
}

inline law::Story story_of(const std::string& text) {
  auto story = law::parse_story(text);
  if (!story) FAIL(story.error().logged.text);
  return *std::move(story);
}

inline law::Answer answer_of(const std::string& text) {
  return real_law().answer(story_of(text).situation);
}

// A folder of copied data that goes away with the test.
class CopiedFolder {
 public:
  explicit CopiedFolder(const std::string& from)
      : path_(std::filesystem::temp_directory_path() /
              ("hd-law-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)))) {
    std::filesystem::remove_all(path_);
    std::filesystem::copy(from, path_);
  }
  ~CopiedFolder() { std::filesystem::remove_all(path_); }
  CopiedFolder(const CopiedFolder&) = delete;
  CopiedFolder& operator=(const CopiedFolder&) = delete;

  std::string path() const { return path_.string(); }
  // Replaces the first `old_text` of the file; the test fails when it is not there.
  void change(const std::string& file, const std::string& old_text, const std::string& new_text) {
    std::string text = *read_file(path() + "/" + file);
    const auto found = text.find(old_text);
    REQUIRE(found != std::string::npos);
    text.replace(found, old_text.size(), new_text);
    write(file, text);
  }
  void write(const std::string& file, const std::string& text) {
    std::ofstream(path() + "/" + file, std::ios::binary) << text;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace hd::test
