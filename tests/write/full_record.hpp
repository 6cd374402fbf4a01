#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"

/// Records that have something in every member, to show that a writer loses nothing.
namespace shoshi::test {

/// A mark that stands in one member only and is no part of any other mark. It is ASCII and has no
/// character that any target escapes but the dot, hyphen and slash of an identifier.
struct Sentinel {
  std::string_view member;  ///< In words, as argument 0 of `not_carried` names it.
  std::string_view mark;
};

/// A record with a mark in every member; every Parsed has a value.
[[nodiscard]] Record full_record();
/// The marks of full_record().
[[nodiscard]] std::span<const Sentinel> sentinels();

/// A record with a mark in every Parsed member, as text that could not be understood.
[[nodiscard]] Record unread_record();
/// The marks of unread_record().
[[nodiscard]] std::span<const Sentinel> unread_sentinels();

/// The marks that are neither in `output` nor in the message of a W diagnostic, which may give the
/// mark or the words for the member.
[[nodiscard]] std::vector<std::string> lost(std::span<const Sentinel> marks,
                                            std::string_view output,
                                            const Diagnostics& diagnostics);

}  // namespace shoshi::test
