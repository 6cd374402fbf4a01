#include <algorithm>
#include <cstddef>
#include <future>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "convert/batch.hpp"
#include "convert/bounded_queue.hpp"
#include "convert/feed.hpp"
#include "convert/ordered_end.hpp"
#include "shoshi/convert.hpp"

namespace shoshi {
namespace {

/// Everything that the conversion of a batch needs besides the batch.
struct Conversion {
  const Reader& reader;
  const Writer* writer;
  const ConvertOptions& options;

  [[nodiscard]] BatchResult operator()(Batch batch) const {
    return convert_batch(std::move(batch), reader, writer, options);
  }
};

/// Converts on the calling thread until the inputs or `most` batches are done; true if the inputs
/// are.
bool convert_inline(Feed& feed, const Conversion& conversion, OrderedEnd& end, std::size_t most) {
  for (std::size_t i = 0; i < most; ++i) {
    auto batch = feed.next();
    if (!batch) return true;
    end.take(conversion(std::move(*batch)));
  }
  return false;
}

/// Some threads convert, and the calling one takes the results in the order in which their batches
/// were cut. A thread cuts the batch that it converts, one thread at a time: so the text is still
/// in the cache of its processor. A failure of any of them reaches the caller as its exception.
class Threads {
 public:
  Threads(Feed& feed, const Conversion& conversion, unsigned jobs)
      : feed_(feed), conversion_(conversion), results_(2 * std::size_t{jobs}) {
    for (unsigned i = 0; i < jobs; ++i) workers_.emplace_back([this] { work(); });
  }
  ~Threads() { results_.close(); }
  Threads(const Threads&) = delete;
  Threads& operator=(const Threads&) = delete;

  void take_all(OrderedEnd& end) {
    while (auto result = results_.pop()) end.take(result->get());
  }

 private:
  struct Work {
    Batch batch;
    std::promise<BatchResult> promise;
  };

  void work() {
    while (auto work = next_work()) {
      try {
        work->promise.set_value(conversion_(std::move(work->batch)));
      } catch (...) {
        work->promise.set_exception(std::current_exception());
      }
    }
  }

  /// The next batch, whose result has its place in the order already; waits while too many results
  /// have not been taken.
  std::optional<Work> next_work() {
    const std::lock_guard turn(turn_);
    if (fed_) return std::nullopt;
    std::promise<BatchResult> promise;
    try {
      if (auto batch = feed_.next()) {
        if (results_.push(promise.get_future())) return Work{std::move(*batch), std::move(promise)};
      }
    } catch (...) {
      results_.push(promise.get_future());
      promise.set_exception(std::current_exception());
    }
    fed_ = true;
    results_.close();
    return std::nullopt;
  }

  Feed& feed_;
  const Conversion& conversion_;
  std::mutex turn_;
  bool fed_ = false;  // the inputs have ended, or nobody takes results any more
  BoundedQueue<std::future<BatchResult>> results_;
  std::vector<std::jthread> workers_;
};

}  // namespace

ConvertSummary convert(std::span<ByteSource* const> inputs, const Reader& reader,
                       const Writer* writer, ByteSink& output, DiagnosticSink& diagnostics,
                       const ConvertOptions& options) {
  Feed feed(inputs, reader, options);
  OrderedEnd end(inputs, writer, output, diagnostics);
  const Conversion conversion{reader, writer, options};
  // A small input is done before threads would have started.
  const std::size_t inline_batches =
      options.jobs <= 1 ? std::numeric_limits<std::size_t>::max() : 3;
  if (!convert_inline(feed, conversion, end, inline_batches)) {
    Threads(feed, conversion, options.jobs).take_all(end);
  }
  return end.finish();
}

}  // namespace shoshi
