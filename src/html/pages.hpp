// The pages: templates of pages/ with the words of one language put in, filled by ctemplate, which
// escapes by context.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "base/words.hpp"

namespace hd::html {

// What a template is filled with. Names are those in the template, in capitals.
class PageData {
 public:
  PageData();
  ~PageData();
  PageData(PageData&&) noexcept;

  PageData& set(std::string_view name, std::string_view value);
  PageData& show(std::string_view section);  // once
  PageData add(std::string_view section);    // once more for each call; lives as long as its parent

 private:
  friend class Pages;
  struct Parts;
  explicit PageData(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

class Pages {
 public:
  // Loads every template for both languages. Errors: malformed naming the template that ctemplate
  // does not take or that asks for a word that is not there.
  static Result<std::unique_ptr<Pages>> load();
  ~Pages();

  // `name` without ".tpl". An unknown name is a bug (Bug).
  std::string render(std::string_view name, Language language, const PageData& data) const;

  // All style sheets as one, without remarks and blanks, and its path, which changes with it.
  const std::string& style() const { return style_; }
  const std::string& style_path() const { return style_path_; }
  std::string_view icon() const { return icon_; }

  static constexpr std::string_view icon_path = "/dau.svg";

 private:
  Pages();
  struct Parts;
  std::unique_ptr<Parts> parts_;
  std::string style_;
  std::string style_path_;
  std::string_view icon_;
};

}  // namespace hd::html
