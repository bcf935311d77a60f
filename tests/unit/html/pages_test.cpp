#include "html/pages.hpp"

#include <doctest/doctest.h>

// g++ 12 takes a part of <regex> for uninitialized when it instruments it.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#include <regex>
#include <set>

#include "base/embedded.hpp"
#include "base/text.hpp"

using hd::Language;
using hd::html::PageData;
using hd::html::Pages;

namespace {

std::string text(std::string_view view) { return std::string(view); }

bool is_template(const hd::EmbeddedFile& file) { return file.name.ends_with(".tpl"); }

// What is wrong with a template, by the traps that ctemplate sets (docs/decisions).
std::string traps_in(const std::string& source) {
  for (const auto* bad : {":none", "formaction", "xlink:", "srcdoc", "javascript:", "<script",
                          "{{{", "style=", "<iframe", "<object", "<base", "http-equiv"}) {
    if (source.find(bad) != std::string::npos) return bad;
  }
  const std::regex handler("\\son[a-z]+\\s*=");
  if (std::regex_search(source, handler)) return "event handler";
  // {{X}} turns a line break into a blank: what the sender typed would come back changed.
  const std::regex textarea("<textarea[^>]*>([^]*?)</textarea>");
  for (std::sregex_iterator at(source.begin(), source.end(), textarea), end; at != end; ++at) {
    if (!std::regex_match((*at)[1].str(), std::regex("\\n?\\{\\{\\w+:p\\}\\}"))) return "textarea";
  }
  const std::regex value("value=\"[^\"]*\\{\\{(\\w+)(:\\w)?\\}\\}[^\"]*\"");
  for (std::sregex_iterator at(source.begin(), source.end(), value), end; at != end; ++at) {
    if ((*at)[2].str() != ":p") return "value of " + (*at)[1].str();
  }
  const std::regex query("(href|src|action)=\"[^\"]*\\?[^\"]*\\{\\{\\w+(:\\w)?\\}\\}");
  for (std::sregex_iterator at(source.begin(), source.end(), query), end; at != end; ++at) {
    if ((*at)[2].str() != ":u") return "query";
  }
  const std::regex bare("\\s[a-z-]+=\\{\\{");
  if (std::regex_search(source, bare)) return "attribute without quotes";
  return {};
}

}  // namespace

TEST_CASE("every template is free of the traps of ctemplate") {
  int whole_pages = 0;
  for (const hd::EmbeddedFile& file : hd::hd_pages_files()) {
    if (!is_template(file)) continue;
    CAPTURE(file.name);
    CHECK(traps_in(text(file.content)).empty());
    CHECK(hd::is_valid_utf8(file.content));
    const bool is_page = file.content.find("<!doctype") != std::string_view::npos;
    whole_pages += is_page;
    const bool marked =
        file.content.starts_with("{{%AUTOESCAPE context=\"HTML\"}}\n<!doctype html>");
    CHECK(is_page == marked);
  }
  CHECK(whole_pages >= 13);
}

TEST_CASE("the check for traps finds each of them") {
  for (const auto* bad :
       {"{{X:none}}", "<button formaction=\"{{X}}\">", "<svg xlink:href=\"x\">",
        "<a onclick=\"x\">", "<textarea>{{X}}</textarea>", "<input value=\"{{X}}\">",
        "<a href=\"/a?b={{X}}\">", "<a href={{X}}>", "<p style=\"x\">", "<script>"}) {
    CAPTURE(bad);
    CHECK_FALSE(traps_in(bad).empty());
  }
  CHECK(
      traps_in("<textarea>\n{{X:p}}</textarea><input value=\"a{{X:p}}\"><a href=\"/a?b={{X:u}}\">")
          .empty());
}

TEST_CASE("what is put in is escaped where it stands, line ends kept where they were typed") {
  const auto pages = Pages::load();
  REQUIRE(pages);
  PageData data;
  data.set("V_chuyen", "a\n</textarea><script>\"'&");
  data.add("HIDDEN").set("NAME", "x").set("VALUE", "one\ntwo\"><b>");
  const std::string html = (*pages)->render("step2", Language::vi, data);
  CHECK(html.find("<script") == std::string::npos);
  CHECK(html.find("\na\n&lt;/textarea&gt;&lt;script&gt;&quot;&#39;&amp;</textarea>") !=
        std::string::npos);
  CHECK(html.find("value=\"one\ntwo&quot;&gt;&lt;b&gt;\"") != std::string::npos);
  PageData broken;
  broken.set("WHAT", "a\xFFz");
  CHECK(hd::is_valid_utf8((*pages)->render("fault", Language::en, broken)));
}

TEST_CASE("every page exists in both languages, with nothing left to fill from words") {
  const auto pages = Pages::load();
  REQUIRE(pages);
  for (const hd::EmbeddedFile& file : hd::hd_pages_files()) {
    if (!file.content.starts_with("{{%AUTOESCAPE")) continue;
    const std::string name = text(file.name.substr(0, file.name.rfind('.')));
    CAPTURE(name);
    const std::string vi = (*pages)->render(name, Language::vi, PageData());
    const std::string en = (*pages)->render(name, Language::en, PageData());
    CHECK(vi.starts_with("<!doctype html>"));
    CHECK(vi.find("<html lang=\"vi\">") != std::string::npos);
    CHECK(en.find("<html lang=\"en\">") != std::string::npos);
    for (const std::string& html : {vi, en}) {
      CHECK(html.find("[[") == std::string::npos);
      CHECK(html.find("{{") == std::string::npos);
      CHECK(html.find("</html>") != std::string::npos);
    }
  }
}

TEST_CASE("labels and inputs of every page belong together") {
  const auto pages = Pages::load();
  REQUIRE(pages);
  for (const hd::EmbeddedFile& file : hd::hd_pages_files()) {
    if (!file.content.starts_with("{{%AUTOESCAPE")) continue;
    const std::string name = text(file.name.substr(0, file.name.rfind('.')));
    const std::string html = (*pages)->render(name, Language::vi, PageData());
    std::set<std::string> ids;
    const std::regex id(" id=\"([^\"]*)\""), target(" for=\"([^\"]*)\"");
    for (std::sregex_iterator at(html.begin(), html.end(), id), end; at != end; ++at) {
      CAPTURE(name);
      CHECK_MESSAGE(ids.insert((*at)[1].str()).second, (*at)[1].str());
    }
    for (std::sregex_iterator at(html.begin(), html.end(), target), end; at != end; ++at) {
      CHECK_MESSAGE(ids.contains((*at)[1].str()), (*at)[1].str());
    }
  }
}

TEST_CASE("the words of the pages need no escaping") {
  for (const hd::EmbeddedFile& file : hd::hd_words_files()) {
    if (file.name != "public.csv") continue;
    CHECK(file.content.find('<') == std::string_view::npos);
    CHECK(file.content.find('&') == std::string_view::npos);
    CHECK(file.content.find("\"\"") == std::string_view::npos);
    CHECK(file.content.find("{{") == std::string_view::npos);
  }
}

TEST_CASE("the style is one file whose address changes with it") {
  const auto pages = Pages::load();
  REQUIRE(pages);
  CHECK((*pages)->style().find("/*") == std::string::npos);
  CHECK((*pages)->style().size() < 17'000);
  CHECK(std::regex_match((*pages)->style_path(), std::regex("/[0-9a-f]{16}\\.css")));
  CHECK((*pages)->style().find("data:") == std::string::npos);
  CHECK((*pages)->style().find("url(") == std::string::npos);
  CHECK((*pages)->icon().starts_with("<svg"));
}
