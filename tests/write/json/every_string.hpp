#pragma once

#include "write/hostile.hpp"

namespace shoshi::test {

/// for_each_string as an object, for those who count the strings by the way.
template <class Visit>
class StringVisitor {
 public:
  explicit StringVisitor(Visit visit) : visit_(visit) {}
  void operator()(Record& record) { for_each_string(record, visit_); }

 private:
  Visit visit_;
};

}  // namespace shoshi::test
