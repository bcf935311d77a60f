// Where a program keeps its data, from the settings.
#pragma once

#include "main/settings.hpp"
#include "storage/open.hpp"

namespace hd::settings {

// `role`: one of settings.postgres.
inline storage::Place place_of(const Settings& settings, const std::string& role) {
  return {settings.data_folder, settings.store == "postgres" ? role : ""};
}

}  // namespace hd::settings
