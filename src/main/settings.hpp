// The settings of all programs: one TOML file, every key explained in docs/settings.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace hd::settings {

struct Listener {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;
};

// How libpq reaches the database, for each program in its own role. Each reads only its own.
struct Postgres {
  std::string tip = "dbname=haidang user=haidang_tip";
  std::string desk = "dbname=haidang user=haidang_desk";
  std::string owner = "dbname=haidang user=haidang_owner";  // of `haidang migrate` alone
};

// The daily digest; off while `server` is empty.
struct Mail {
  std::string server;  // "smtp://relay.example:587"
  std::string from;
  std::string link;      // where the staff app is for its users, "https://haidang.example"
  std::size_t hour = 7;  // of the day, local time
  bool tls = true;
  std::string ca_file;
  std::string user;
  std::string password_file;
};

struct Settings {
  std::string data_folder = "var";
  std::string store = "sqlite";  // or "postgres"
  Postgres postgres;
  std::string province_folder = "province/hai-phong";
  std::string law_folder = "law";
  std::size_t workers = 16;  // threads that answer requests, per program
  // haidang-desk reckons more than it waits: of more threads than these each has the others wait.
  std::size_t desk_workers() const;
  Listener tip{"127.0.0.1", 8080};
  Listener desk{"127.0.0.1", 8081};
  bool desk_behind_tls = false;                     // true behind TLS
  std::string register_number = "TB {n:4}/{year}";  // domain/register_number.hpp
  std::size_t argon2_memory_mebi = 256;             // Argon2id, per sign-in
  std::size_t argon2_passes = 3;
  Mail mail;
  std::uint64_t ballast_mebi = 64;  // given up when the disk is full
};

// Errors: invalid_input naming file, line and key for a key that does not exist, a value of the
// wrong kind or out of its range.
Result<Settings> parse_settings(std::string_view text, std::string_view file_name);

struct CommandLine {
  Settings settings;
  std::vector<std::string> rest;  // arguments that are not about settings, in order
};

// Takes `--config FILE` out of the arguments of main. Without it ./haidang.toml is read when it is
// there; a file that was named must be there.
Result<CommandLine> read_command_line(int argc, const char* const* argv);

}  // namespace hd::settings
