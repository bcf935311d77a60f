// A tip as its sender wrote it: exists only in memory, opened for one request.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/codes.hpp"

namespace hd::domain {

struct TipFile {
  std::string blob;  // name of the sealed file in the blob store
  std::string name;
  std::int64_t size = 0;
};

struct TipContent {
  Danger danger = Danger::unknown;
  std::string story;
  std::string unit_code;
  std::string place;
  std::string day;      // ISO day, month or year, as far as the sender knew; may be empty
  std::string ongoing;  // yes, no, unknown
  std::string who;
  std::string contact_way;  // named, code, none: contact_way(lead)
  std::string language;
  std::vector<TipFile> files;
};

struct AnswerContent {
  std::string text;
  std::vector<TipFile> files;
};

}  // namespace hd::domain
