#include "base/log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace hd::log {
namespace {

spdlog::logger& logger() {
  static const auto made = [] {
    auto created = spdlog::stderr_logger_mt("haidang");
    created->set_pattern("%Y-%m-%d %H:%M %l %v");
    return created;
  }();
  return *made;
}

}  // namespace

void info(std::string_view event, std::string_view text) { logger().info("{} {}", event, text); }
void warning(std::string_view event, std::string_view text) { logger().warn("{} {}", event, text); }
void error(std::string_view event, std::string_view text) { logger().error("{} {}", event, text); }

}  // namespace hd::log
