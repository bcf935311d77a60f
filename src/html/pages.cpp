#include "html/pages.hpp"

#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary.h>
#include <fmt/format.h>

#include <array>
#include <functional>
#include <map>

#include "base/check.hpp"
#include "base/embedded.hpp"
#include "base/text.hpp"

namespace hd::html {
namespace {

constexpr std::string_view escape_marker = "{{%AUTOESCAPE context=\"HTML\"}}";
constexpr std::array<std::string_view, 3> style_files{"tokens.css", "components.css", "public.css"};

ctemplate::TemplateString view(std::string_view text) { return {text.data(), text.size()}; }

std::string_view file_of(std::string_view name) {
  for (const EmbeddedFile& file : hd_pages_files()) {
    if (file.name == name) return file.content;
  }
  throw Bug("no file pages/" + std::string(name));
}

std::string html_escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

// [[>name]] is the file name.tpl, [[@path]] a path in this language, [[key]] a word.
std::string with_words(std::string_view text, Language language, std::string_view style_path) {
  const std::string prefix = language == Language::vi ? "" : "/en";
  std::string out;
  for (auto at = text.find("[["); at != std::string_view::npos; at = text.find("[[")) {
    const auto end = text.find("]]", at);
    if (end == std::string_view::npos) throw Bug("[[ without ]]");
    const std::string key(text.substr(at + 2, end - at - 2));
    out += text.substr(0, at);
    text.remove_prefix(end + 2);
    if (key == "@style") {
      out += style_path;
    } else if (key == "@icon") {
      out += Pages::icon_path;
    } else if (key == "@/") {
      out += prefix.empty() ? "/" : prefix;
    } else if (key.starts_with('@')) {
      out += prefix + key.substr(1);
    } else if (key.starts_with('>')) {
      out += with_words(file_of(key.substr(1) + ".tpl"), language, style_path);
    } else {
      out += html_escaped(word("public." + key, language));
    }
  }
  return out += text;
}

// Remarks and blanks are a third of the weight of a style sheet.
std::string tightened(std::string_view css) {
  constexpr std::string_view marks = "{};,>";
  std::string out;
  for (std::size_t at = 0; at < css.size(); ++at) {
    if (css.substr(at, 2) == "/*") {
      at = std::min(css.find("*/", at), css.size() - 2) + 1;
      continue;
    }
    const bool blank = css[at] == ' ' || css[at] == '\n';
    const auto is_mark = [&](char c) { return marks.find(c) != std::string_view::npos; };
    const bool needless =
        out.empty() || out.back() == ' ' || out.back() == ':' || is_mark(out.back());
    if (blank && needless) continue;
    if (is_mark(css[at]) && !out.empty() && out.back() == ' ') out.pop_back();
    if (css[at] == '}' && !out.empty() && out.back() == ';') out.pop_back();
    out += blank ? ' ' : css[at];
  }
  return out;
}

std::string cache_key(std::string_view name, Language language) {
  return std::string(name) + (language == Language::vi ? "/vi" : "/en");
}

}  // namespace

struct PageData::Parts {
  std::unique_ptr<ctemplate::TemplateDictionary> owned;  // of the outermost only
  ctemplate::TemplateDictionary* dictionary = nullptr;
};

PageData::PageData() : parts_(std::make_unique<Parts>()) {
  parts_->owned = std::make_unique<ctemplate::TemplateDictionary>("page");
  parts_->dictionary = parts_->owned.get();
}
PageData::PageData(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
PageData::PageData(PageData&&) noexcept = default;
PageData::~PageData() = default;

PageData& PageData::set(std::string_view name, std::string_view value) {
  parts_->dictionary->SetValue(view(name), view(with_valid_utf8(value)));
  return *this;
}

PageData& PageData::show(std::string_view section) {
  parts_->dictionary->ShowSection(view(section));
  return *this;
}

PageData PageData::add(std::string_view section) {
  auto parts = std::make_unique<Parts>();
  parts->dictionary = parts_->dictionary->AddSectionDictionary(view(section));
  return PageData(std::move(parts));
}

struct Pages::Parts {
  ctemplate::TemplateCache cache;
};

Pages::Pages() : parts_(std::make_unique<Parts>()) {}
Pages::~Pages() = default;

Result<std::unique_ptr<Pages>> Pages::load() {
  std::unique_ptr<Pages> pages(new Pages);
  std::string name;
  try {
    for (const std::string_view file : style_files) pages->style_ += tightened(file_of(file));
    const std::size_t hash = std::hash<std::string>{}(pages->style_);
    pages->style_path_ = fmt::format("/{:016x}.css", hash);
    pages->icon_ = file_of("logo.svg");
    for (const EmbeddedFile& file : hd_pages_files()) {
      name = file.name;
      // A file without the marker is a part of others and never a page of its own.
      if (!file.content.starts_with(escape_marker)) continue;
      const std::string short_name = name.substr(0, name.rfind('.'));
      for (const Language language : {Language::vi, Language::en}) {
        const std::string text = with_words(file.content, language, pages->style_path_);
        if (!pages->parts_->cache.StringToTemplateCache(view(cache_key(short_name, language)),
                                                        view(text), ctemplate::STRIP_BLANK_LINES)) {
          throw Bug("ctemplate does not take it");
        }
      }
    }
  } catch (const Bug& bug) {
    return fail(ErrorCode::malformed, "pages/" + name + ": " + bug.what());
  }
  pages->parts_->cache.Freeze();
  return pages;
}

std::string Pages::render(std::string_view name, Language language, const PageData& data) const {
  std::string out;
  const std::string key = cache_key(name, language);
  if (!parts_->cache.ExpandNoLoad(view(key), ctemplate::STRIP_BLANK_LINES, data.parts_->dictionary,
                                  nullptr, &out)) {
    throw Bug("no page " + key);
  }
  return out;
}

}  // namespace hd::html
