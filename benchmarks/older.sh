# The library of an older commit beside this tree, for the scripts here that hold one against the other. Sourced with $here and $commit set;
# gives $root, a temporary folder $work, and $old, a checkout of the commit, whose short name is $short.
#   COMPARE_OLD may name a checkout of the commit that is there already.
root=$(dirname "$here")
work=$(mktemp -d)
own=
trap '[ -z "$own" ] || git -C "$root" worktree remove --force "$own" 2>/dev/null; rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C.UTF-8

short=$(git -C "$root" rev-parse --short=7 "$commit")
old=${COMPARE_OLD:-}
if [ -z "$old" ]; then
  old=$work/tree own=$work/tree
  git -C "$root" worktree add --quiet --detach "$own" "$commit"
elif [ "$(git -C "$old" rev-parse --short=7 HEAD)" != "$short" ]; then
  echo "COMPARE_OLD is not a checkout of $short" >&2
  exit 2
fi

# build PROJECT REFERENCE...: the sources beside the project file, compiled against the projects named, into the folder out beside it.
build() {
  local project=$1 reference
  shift
  {
    cat <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <LangVersion>14</LangVersion>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup>
XML
    for reference in "$@"; do printf '    <ProjectReference Include="%s" />\n' "$reference"; done
    printf '  </ItemGroup>\n</Project>\n'
  } >"$project"
  dotnet build "$project" -c Release -o "$(dirname "$project")/out" >"$work/build.log" 2>&1 || { tail -n 30 "$work/build.log"; exit 2; }
}
