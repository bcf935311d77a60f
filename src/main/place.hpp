// Where a program keeps its data, from the settings.
#pragma once

#include "main/settings.hpp"
#include "storage/open.hpp"

namespace hd::settings {

// `role`: one of settings.postgres.
storage::Place place_of(const Settings& settings, const std::string& role);

// Made at the first start, for its owner alone: names and times of files tell when something
// arrived. A folder that is there keeps its rights. Errors: storage_full, storage_failed.
Result<Done> make_data_folder(const std::string& path);

}  // namespace hd::settings
