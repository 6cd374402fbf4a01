// Times whole runs of the program against iconv on the same file, as CPU seconds of the child (user
// and system, all threads) and its peak memory. Ratios are steadier than seconds on a shared
// machine. usage: shoshi_bench PROGRAM [MEGABYTES]

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "bench/records.hpp"

extern char** environ;

namespace {

constexpr int kRounds = 7;

struct Run {
  double cpu = 0;      // seconds
  double elapsed = 0;  // seconds
  long peak = 0;       // KiB
};

Run run_once(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) {
    std::fprintf(stderr, "cannot run %s\n", arguments[0]);
    std::exit(1);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
  posix_spawn_file_actions_destroy(&actions);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::fprintf(stderr, "%s failed\n", arguments[0]);
    std::exit(1);
  }
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return {seconds(usage.ru_utime) + seconds(usage.ru_stime), elapsed.count(), usage.ru_maxrss};
}

/// A command, how much it reads, and the run of it that took the least CPU time.
struct Measured {
  std::string name;
  std::vector<std::string> command;
  double megabytes = 0;
  Run best;
};

/// Round after round, so that whatever else the machine does falls on all commands alike.
void run_all(std::vector<Measured>& all) {
  for (int round = 0; round < kRounds; ++round) {
    for (Measured& one : all) {
      const Run run = run_once(one.command);
      if (round == 0 || run.cpu < one.best.cpu) one.best = run;
    }
  }
}

/// Written piece by piece: a child's peak memory counts what its parent held when it was forked.
std::string write_file(const std::string& path, std::size_t bytes) {
  std::ofstream file(path, std::ios::binary);
  shoshi::bench::Records records;
  for (std::size_t written = 0; written < bytes;) {
    const std::string record = records.next();
    file << record;
    written += record.size();
  }
  return path;
}

void print(const Measured& one, double reference) {
  const Run& run = one.best;
  std::printf("%-24s %7.3f s CPU %7.3f s elapsed %6.0f MB/s CPU %6.2f x iconv %7ld KiB peak\n",
              one.name.c_str(), run.cpu, run.elapsed, one.megabytes / run.cpu, run.cpu / reference,
              run.peak);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: %s PROGRAM [MEGABYTES]\n", argv[0]);
    return 2;
  }
  const std::string program = argv[1];
  const double megabytes = argc > 2 ? std::atof(argv[2]) : 100;
  const auto bytes = static_cast<std::size_t>(megabytes * 1e6);
  char directory[] = "/tmp/shoshi-bench-XXXXXX";
  if (mkdtemp(directory) == nullptr) return 1;
  const std::string file = write_file(std::string(directory) + "/records.txt", bytes);
  const std::string tenth = write_file(std::string(directory) + "/tenth.txt", bytes / 10);

  std::vector<Measured> all = {
      {"iconv", {"iconv", "-f", "utf-8", "-t", "utf-16", file}, megabytes, {}}};
  for (const char* format :
       {"bibtex", "biblatex", "ris", "csl-json", "csl-ndjson", "marc", "marcxml", "json"}) {
    for (const char* jobs : {"-j1", "-j2"}) {
      all.push_back({std::string(format) + " " + jobs,
                     {program, "-q", jobs, "-t", format, file},
                     megabytes,
                     {}});
    }
  }
  all.push_back(
      {"ris -j2, a tenth", {program, "-q", "-j2", "-t", "ris", tenth}, megabytes / 10, {}});
  run_all(all);
  for (const Measured& one : all) print(one, all.front().best.cpu);
  std::remove(file.c_str());
  std::remove(tenth.c_str());
  rmdir(directory);
}
