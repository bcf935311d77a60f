// `haidang demo`: an invented city with officers, nine tips of these days, one in every state, and
// two years of work before them. It runs the real use cases with a clock of its own, and the job of
// the alarms; nothing is written past them.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>

#include "base/result.hpp"
#include "base/time.hpp"
#include "domain/register_number.hpp"

namespace hd::cli {

struct DemoOptions {
  std::string data_folder;        // must hold no data yet, and neither may the database
  std::string tip_conninfo = {};  // as in storage::Place; empty: the embedded store
  std::string desk_conninfo = {};
  std::string law_folder;
  std::string province_folder;
  std::string register_number = std::string(domain::RegisterPattern::standard);
  bool waits_for_disk = true;  // with every commit; make_demo waits once, for all of it
  Moment now;                  // the moment the invented past leads up to
  int leads = 0;         // of the two years before, beside those of demo/tips.csv and turns.csv
  bool is_bulk = false;  // those leads whole instead of act by act: cli/demo_bulk.hpp
};

// Prints the officers with their codes and passwords. Errors: conflict when there is data already.
Result<Done> make_demo(const DemoOptions& options, std::ostream& out);

}  // namespace hd::cli
