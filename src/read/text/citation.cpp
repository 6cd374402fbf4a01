#include "read/text/citation.hpp"

namespace shoshi::text {

bool read_citation(SourceText /*line*/, std::vector<Part>& /*parts*/) {
  return false;
}

}  // namespace shoshi::text
