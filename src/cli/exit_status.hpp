#pragma once

/// Exit statuses of the program, as the manual gives them. None collides with those of shells,
/// xargs and GNU parallel (123 to 127, above 128, 255).
namespace shoshi::cli {

enum ExitStatus : int {
  kAllWritten = 0,    ///< Every record was written.
  kSomeWithheld = 1,  ///< Finished, but a record was withheld, or --strict or --check found fault.
  kUsage = 2,         ///< An option, a format or a combination that cannot be.
  kInputFailed = 3,   ///< An input could not be opened, read or decoded.
  kOutputFailed = 4,  ///< The output could not be written.
  kInternal = 5,      ///< Out of memory, or a defect of the program.
};

}  // namespace shoshi::cli
