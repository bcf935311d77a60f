#include "main/settings.hpp"

#include <unistd.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <thread>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include "base/csv.hpp"

namespace hd::settings {
namespace {

constexpr const char* default_file = "haidang.toml";

// Each key with what takes its value; a text is returned when the value does not fit.
using Taker = std::function<std::optional<std::string>(const toml::node&)>;
using Takers = std::map<std::string, Taker, std::less<>>;

Taker text_into(std::string& target) {
  return [&target](const toml::node& node) -> std::optional<std::string> {
    const auto value = node.value_exact<std::string>();
    if (!value || value->empty()) return "must be a text in quotes";
    target = *value;
    return std::nullopt;
  };
}

Taker flag_into(bool& target) {
  return [&target](const toml::node& node) -> std::optional<std::string> {
    const auto value = node.value_exact<bool>();
    if (!value) return "must be true or false";
    target = *value;
    return std::nullopt;
  };
}

template <class Number>
Taker number_into(Number& target, std::int64_t least, std::int64_t most) {
  return [&target, least, most](const toml::node& node) -> std::optional<std::string> {
    const auto value = node.value_exact<std::int64_t>();
    if (!value || *value < least || *value > most) {
      return "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    }
    target = static_cast<Number>(*value);
    return std::nullopt;
  };
}

Taker store_into(std::string& target) {
  return [&target](const toml::node& node) -> std::optional<std::string> {
    const auto value = node.value_exact<std::string>();
    if (!value || (*value != "sqlite" && *value != "postgres")) {
      return "must be \"sqlite\" or \"postgres\"";
    }
    target = *value;
    return std::nullopt;
  };
}

Takers takers_for(Settings& to) {
  return {
      {"data", text_into(to.data_folder)},
      {"store", store_into(to.store)},
      {"postgres.tip", text_into(to.postgres.tip)},
      {"postgres.desk", text_into(to.postgres.desk)},
      {"postgres.owner", text_into(to.postgres.owner)},
      {"province", text_into(to.province_folder)},
      {"law", text_into(to.law_folder)},
      {"ballast_mebi", number_into(to.ballast_mebi, 1, 65536)},
      {"workers", number_into(to.workers, 1, 64)},
      {"tip.address", text_into(to.tip.address)},
      {"tip.port", number_into(to.tip.port, 0, 65535)},
      {"desk.address", text_into(to.desk.address)},
      {"desk.port", number_into(to.desk.port, 0, 65535)},
      {"desk.behind_tls", flag_into(to.desk_behind_tls)},
      {"desk.register_number", text_into(to.register_number)},
      {"argon2.memory_mebi", number_into(to.argon2_memory_mebi, 19, 4096)},
      {"argon2.passes", number_into(to.argon2_passes, 2, 20)},
      {"mail.server", text_into(to.mail.server)},
      {"mail.from", text_into(to.mail.from)},
      {"mail.link", text_into(to.mail.link)},
      {"mail.hour", number_into(to.mail.hour, 0, 23)},
      {"mail.tls", flag_into(to.mail.tls)},
      {"mail.ca_file", text_into(to.mail.ca_file)},
      {"mail.user", text_into(to.mail.user)},
      {"mail.password_file", text_into(to.mail.password_file)},
  };
}

tl::unexpected<Error> wrong(std::string_view file, const toml::node& node,
                            const std::string& what) {
  const std::string line = std::to_string(node.source().begin.line);
  return fail(ErrorCode::invalid_input, std::string(file) + ":" + line + ": " + what);
}

Result<Done> take_table(const toml::table& table, const std::string& prefix, const Takers& takers,
                        std::string_view file) {
  for (const auto& [key, node] : table) {
    const std::string name = prefix + std::string(key.str());
    if (const toml::table* inner = node.as_table(); inner != nullptr && prefix.empty()) {
      HD_CHECK(take_table(*inner, name + ".", takers, file));
      continue;
    }
    const auto taker = takers.find(name);
    if (taker == takers.end()) return wrong(file, node, "there is no setting \"" + name + "\"");
    if (const auto fault = taker->second(node)) return wrong(file, node, name + " " + *fault);
  }
  return Done{};
}

bool is_loopback(std::string_view server) {
  for (const std::string_view host : {"127.0.0.1", "localhost", "[::1]"}) {
    const std::string start = "smtp://" + std::string(host);
    if (server == start || server.starts_with(start + ':')) return true;
  }
  return false;
}

// What hangs together; empty when all is well.
std::string fault_of(const Mail& mail) {
  if (mail.server.empty()) return {};
  const std::string_view server = mail.server;
  if (!server.starts_with("smtp://") && !server.starts_with("smtps://")) {
    return "mail.server must begin with smtp:// or smtps://";
  }
  if (mail.from.find('@') == mail.from.npos) return "mail.server needs mail.from, an address";
  if (!mail.link.starts_with("http") || mail.link.ends_with('/')) {
    return "mail.server needs mail.link, an address of the web without / at its end";
  }
  if (mail.user.empty() != mail.password_file.empty()) {
    return "mail.user and mail.password_file go together";
  }
  const bool is_clear = !mail.tls && !server.starts_with("smtps://");
  if (is_clear && !is_loopback(server)) return "mail.tls = false is for a server on this machine";
  return {};
}

}  // namespace

Result<Settings> parse_settings(std::string_view text, std::string_view file_name) {
  const toml::parse_result parsed = toml::parse(text, file_name);
  if (!parsed) {
    const std::string line = std::to_string(parsed.error().source().begin.line);
    return fail(ErrorCode::invalid_input, std::string(file_name) + ":" + line + ": " +
                                              std::string(parsed.error().description()));
  }
  Settings settings;
  HD_CHECK(take_table(parsed.table(), "", takers_for(settings), file_name));
  if (const std::string fault = fault_of(settings.mail); !fault.empty()) {
    return fail(ErrorCode::invalid_input, std::string(file_name) + ": " + fault);
  }
  return settings;
}

Result<CommandLine> read_command_line(int argc, const char* const* argv) {
  CommandLine line;
  std::string file;
  for (int at = 1; at < argc; ++at) {
    const std::string argument = argv[at];
    if (argument != "--config") {
      line.rest.push_back(argument);
    } else if (at + 1 < argc && file.empty()) {
      file = argv[++at];
    } else {
      return fail(ErrorCode::invalid_input, "--config wants one file, once");
    }
  }
  if (file.empty() && ::access(default_file, F_OK) == 0) file = default_file;
  if (file.empty()) return line;
  HD_TRY(const std::string text, read_file(file));
  HD_TRY(line.settings, parse_settings(text, file));
  return line;
}

std::size_t Settings::desk_workers() const {
  return std::min<std::size_t>(workers, std::max(8U, 4 * std::thread::hardware_concurrency()));
}

}  // namespace hd::settings
