#pragma once

#include <cstdint>
#include <string>

namespace shoshi::bench {

/// Makes records of ceek.jp's shape with abstracts, the same sequence everywhere. Four in five are
/// Japanese, one in five has an English abstract.
class Records {
 public:
  [[nodiscard]] std::string next();

 private:
  std::uint64_t state_ = 20200915;
};

}  // namespace shoshi::bench
