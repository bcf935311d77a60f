#include "main/place.hpp"

#include <filesystem>

namespace hd::settings {

storage::Place place_of(const Settings& settings, const std::string& role) {
  return {settings.data_folder, settings.store == "postgres" ? role : ""};
}

Result<Done> make_data_folder(const std::string& path) {
  std::error_code fault;
  if (std::filesystem::create_directories(path, fault)) {
    std::filesystem::permissions(path, std::filesystem::perms::owner_all, fault);
  }
  if (!fault) return Done{};
  const bool is_full = fault == std::errc::no_space_on_device;
  return fail(is_full ? ErrorCode::storage_full : ErrorCode::storage_failed,
              "data folder " + path + ": " + fault.message());
}

}  // namespace hd::settings
