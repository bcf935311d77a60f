// What the answers of a report may hold.
#include "intake/report.hpp"

#include <doctest/doctest.h>

using namespace hd;

TEST_CASE("a short answer holds 1,000 letters, whatever marks they carry") {
  const CivilDate today = CivilDate::from_day_number(20782);  // 25/11/2026
  intake::Report report;
  report.contact_way = "ten";
  for (int i = 0; i < 1000; ++i) report.contact += "ấ";
  CHECK(intake::faults_of_step(report, 5, {}, today).empty());
  report.contact += "ấ";
  const auto faults = intake::faults_of_step(report, 5, {}, today);
  REQUIRE(faults.size() == 1);
  CHECK(faults.front().anchor == "lien-he");
  CHECK(faults.front().message_key == "public.fault.too_long");
}
