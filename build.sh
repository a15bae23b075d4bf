#!/usr/bin/env bash
# The one command. Needs the .NET 10 SDK; the tests of what partners use need Node 20 too, and say so when it is not there.
#   ./build.sh build      compile everything
#   ./build.sh generate   write what is derived from data/, samples/ and the library (generate --check: say what is behind)
#   ./build.sh test       build, check what is derived, run all tests with coverage; ends with "N passed, N failed"
#   ./build.sh bench      run the benchmarks
#   ./build.sh pack       make the packages in artifacts/package/release: the library, the reference data, and the command as a .NET tool
#   ./build.sh release    the same, refused while something that a release needs is missing
#   ./build.sh native     make the command as one native executable in artifacts/native (needs clang or gcc, and zlib's headers)
#   ./build.sh mutate     mutation tests of Values and Validation (long); mutate Time, mutate Comparison or mutate Time/Lives: of that room, or that part of it
#   ./build.sh reference-data   make the data of SisterCity.ReferenceData anew (needs Node 20, npm, and apt or a copy of CLDR 41)
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

build() { dotnet build SisterCity.Core.sln --configuration Release "$@"; }

# First the sources of the library from data/, then what the library itself exports.
generate() {
  dotnet run --project build/SisterCity.Build --configuration Release -p:RunAnalyzers=false -- generate "$@"
  dotnet run --project build/SisterCity.SchemaBuild --configuration Release -p:RunAnalyzers=false -- generate "$@"
}

# The partners' tools, at the versions of the lock file.
install_partners() {
  if command -v node >/dev/null && command -v npm >/dev/null; then
    (cd tests/partners-node && npm ci --silent)
    (cd samples/partners && npm ci --silent)
  else
    printf '%s\n' '********' 'NOT TESTED: what partners do with the schema, since node and npm are not on the PATH. Install Node 20 and run again.' '********' >&2
    [[ "${SISTERCITY_PARTNERS:-}" != required ]]
  fi
}

# What is embedded is checked in, so that neither a build nor a test needs this. Packages are pinned in build/reference-data/package-lock.json; CLDR's French
# and Chinese names of subdivisions are in its release 41 only, which Debian packages.
make_reference_data() {
  local cldr=artifacts/reference-data/cldr
  (cd build/reference-data && npm ci --silent)
  if [[ ! -d "${SISTERCITY_CLDR41:-$cldr/usr/share/unicode/cldr}" ]]; then
    mkdir -p "$cldr"
    (cd "$cldr" && apt-get download -q unicode-cldr-core=41-0.1 && dpkg-deb -x unicode-cldr-core_41-0.1_all.deb .)
  fi
  node build/reference-data/make.mjs build/reference-data src/SisterCity.ReferenceData/Data "${SISTERCITY_CLDR41:-$cldr/usr/share/unicode/cldr}/common/subdivisions"
  node build/reference-data/core.mjs build/reference-data data
  node build/reference-data/words.mjs build/reference-data data
}

run_tests() {
  local results=artifacts/test-results failures=0
  rm -rf "$results"
  install_partners
  build --verbosity quiet
  generate --check
  dotnet test SisterCity.Core.sln --configuration Release --no-build --collect "XPlat Code Coverage" \
    --settings tests/coverage.runsettings --logger trx --results-directory "$results" || failures=1
  dotnet run --project build/SisterCity.Build --configuration Release --no-build -- summarise "$results" || failures=1
  return $failures
}

# Without a folder of this machine in what is packed.
pack() {
  for package in Core Cli ReferenceData Exchange; do
    dotnet pack "src/SisterCity.$package" --configuration Release -p:ContinuousIntegrationBuild=true "$@"
  done
}

# A room at a time, or a part of one, judged by the tests of the room; its properties are tried a few times only, since each mutant is a run of them.
mutate() {
  dotnet tool restore
  cd tests/SisterCity.Core.Mutation
  if [[ $# -eq 0 ]]; then
    dotnet stryker
  else
    SISTERCITY_ROOM="${1%%/*}" SISTERCITY_TRIES="${SISTERCITY_TRIES:-0.01}" dotnet stryker --mutate "**/$1/**/*.cs"
  fi
}

case "${1:-}" in
  build) build ;;
  generate) shift; generate "$@" ;;
  test) run_tests ;;
  bench) shift; dotnet run --project tests/SisterCity.Benchmarks --configuration Release -- "$@" ;;
  pack) pack ;;
  release) pack -p:IsRelease=true ;;
  native) dotnet publish src/SisterCity.Cli --configuration Release --use-current-runtime -p:IsNative=true --output artifacts/native ;;
  reference-data) make_reference_data ;;
  mutate) shift; mutate "$@" ;;
  *) sed -n '3,11s/^#   //p' "$0"; exit 2 ;;
esac
