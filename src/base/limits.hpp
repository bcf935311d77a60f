// Every container filled from outside has its limit here. Sizes in bytes unless the name says
// otherwise.
#pragma once

#include <cstddef>
#include <cstdint>

namespace hd::limits {

inline constexpr std::size_t kibi = 1024;
inline constexpr std::size_t mebi = 1024 * kibi;

// http
inline constexpr std::size_t header_bytes = 8 * kibi;
inline constexpr std::size_t header_fields = 64;
inline constexpr std::size_t target_bytes = 2 * kibi;
inline constexpr std::size_t json_body_bytes = 256 * kibi;
inline constexpr std::size_t json_depth = 16;
inline constexpr std::size_t connections = 512;
inline constexpr std::size_t worker_queue = 256;
inline constexpr int header_seconds = 5;
inline constexpr std::size_t body_bytes_per_second = kibi;
inline constexpr int body_stall_seconds = 30;

// public form
inline constexpr std::size_t files_per_tip = 10;
inline constexpr std::size_t file_bytes = 50 * mebi;
// What is longer is not even read. Far above ten files of the greatest size: a browser shows the
// page that says "too large" only when everything it sends was read.
inline constexpr std::uint64_t streamed_body_bytes = 4096 * std::uint64_t{mebi};
inline constexpr std::size_t answer_bytes = 64 * kibi;  // one text answer of the form
inline constexpr std::size_t form_fields = 64;
inline constexpr std::size_t form_parts = 1024;  // fields and files, also those that are not kept
inline constexpr std::size_t lost_files_named = 20;
inline constexpr std::size_t form_field_name = 64;
inline constexpr std::size_t file_name_bytes = 255;
inline constexpr std::size_t form_text_bytes = 256 * kibi;  // all text fields of one request
inline constexpr std::size_t chunk_bytes = 64 * kibi;  // plaintext in one chunk of a sealed file

// staff
inline constexpr std::size_t short_text = 200;     // characters: names, titles
inline constexpr std::size_t contact_text = 1000;  // characters: how to reach who told a tip
inline constexpr std::size_t long_text = 20'000;   // characters: notes, reasons, questions
inline constexpr std::size_t password_characters_max = 128;
inline constexpr std::size_t password_characters_min = 15;
inline constexpr std::size_t page_rows = 100;
inline constexpr std::size_t mentions_per_note = 20;
inline constexpr std::size_t documents_per_lead = 500;

}  // namespace hd::limits
