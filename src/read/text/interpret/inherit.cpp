#include "read/text/interpret/inherit.hpp"

#include <utility>

namespace shoshi::text {
namespace {

template <class T>
void take_over(Parsed<T>& from, Parsed<T>& to) {
  if (!to.stated()) to = std::move(from);
}

template <class T>
void take_over(std::vector<T>& from, std::vector<T>& to) {
  if (to.empty()) to = std::move(from);
}

bool names_other_journal(const Record& standing, const Record& record) {
  return !record.container.titles.empty() && !standing.container.titles.empty() &&
         record.container.titles.front().text != standing.container.titles.front().text;
}

}  // namespace

void inherit(Record standing, Record& record) {
  if (names_other_journal(standing, record)) return;
  take_over(standing.container.titles, record.container.titles);
  take_over(standing.container.issns, record.container.issns);
  take_over(standing.volume, record.volume);
  take_over(standing.issue, record.issue);
  take_over(standing.total_number, record.total_number);
  take_over(standing.issued, record.issued);
  take_over(standing.publishers, record.publishers);
}

}  // namespace shoshi::text
