#!/usr/bin/env bash
# The reference of every public type and the pages of docs, as a local site:
#   docs/site.sh [folder]        builds it, by default into docs/site
#   docs/site.sh [folder] serve  builds it and serves it at http://localhost:8080
# Needs the .NET 10 SDK. docfx is installed into a temporary folder, at the version below.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mkdir -p "${1:-docs/site}" && cd "${1:-docs/site}" && pwd)
version=2.81.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C.UTF-8

dotnet tool install docfx --version "$version" --tool-path "$work/tools" >/dev/null
for project in src/*/; do dotnet build "$project" -c Release -v q --nologo -p:CopyLocalLockFileAssemblies=true; done

# Pages are read from a copy, so that what docfx makes on the way stays out of the tree.
mkdir -p "$work/site/bin"
cp -r docs README.md CHANGELOG.md LICENSE samples findings "$work/site/"
mkdir "$work/site/benchmarks" && cp benchmarks/*.md "$work/site/benchmarks/"
rm -rf "$work/site/docs/site"
# A link to a folder or to a source file leads nowhere on a site: its text stays, and where it led.
(cd "$work/site" && find . -name '*.md' -not -path '*/bin/*' -not -path '*/obj/*' -print0 | while IFS= read -r -d '' page; do
  folder=$(dirname "$page") perl -CSD -pi -e '
    s{(?<!!)\[([^\]]+)\]\((?!https?:|mailto:|\#)([^)\s\#]+)(\#[^)\s]*)?\)}{
      my ($text, $link, $anchor) = ($1, $2, $3 // "");
      my $there = "$ENV{folder}/$link";
      -f $there ? "[$text]($link$anchor)" : $text eq $link || $text eq "`$link`" ? $text : "$text (`$link`)" }ge' "$page"
done)
sed 's/width="128" height="128"/width="36" height="36"/' docs/pictures/icon.svg >"$work/site/mark.svg"
# One folder for all packages: each with its documentation and what it refers to.
for project in src/*/; do
  name=$(basename "$project")
  [ "$name" = Indicators.Tool ] || cp "$project"bin/Release/net10.0/*.dll "$project"bin/Release/net10.0/"$name".xml "$work/site/bin/"
done

# What a member says of a parameter itself stands for what it inherits; docfx takes the first it finds, which is the inherited one.
perl -0777 -CSD -pi -e '
  s{(<member name="[^"]*">)(.*?)(</member>)}{
    my ($head, $text, $tail) = ($1, $2, $3);
    my %own = map { $_ => 1 } $text =~ /<param name="([^"]+)"/g;
    my $own = join " or ", map { "\@name=&quot;$_&quot;" } sort keys %own;
    $text =~ s{(<inheritdoc(?![^>]*\bpath=)[^>]*?)\s*/>}{$1 path="/*[not(self::param and ($own))]"/>}g if $own;
    "$head$text$tail" }gse' "$work"/site/bin/*.xml

cat >"$work/site/docfx.json" <<JSON
{
  "metadata": [ { "src": [ { "src": "bin", "files": [ "Indicators*.dll" ] } ], "dest": "api", "namespaceLayout": "flattened" } ],
  "build": {
    "content": [
      { "files": [ "api/*.yml", "toc.yml", "README.md", "CHANGELOG.md", "docs/**/*.md", "samples/Recipes/*.md", "benchmarks/*.md", "findings/*.md" ] }
    ],
    "resource": [ { "files": [ "docs/pictures/**", "docs/*.json", "samples/**/*.cs", "findings/*.sh", "LICENSE", "mark.svg" ], "exclude": [ "**/bin/**", "**/obj/**" ] } ],
    "output": "$out",
    "template": [ "default", "modern" ],
    "globalMetadata": { "_appName": "Indicators", "_appTitle": "Indicators", "_enableSearch": true, "_appLogoPath": "mark.svg" }
  }
}
JSON
cat >"$work/site/toc.yml" <<YAML
- name: README
  href: README.md
- name: Guide
  href: docs/guide.md
- name: 指南
  href: docs/guide.zh-CN.md
- name: Commands
  href: docs/commands/README.md
- name: Recipes
  href: samples/Recipes/README.md
- name: API
  href: api/toc.yml
YAML
(cd "$work/site" && "$work/tools/docfx" docfx.json)
cp "$out/README.html" "$out/index.html"
printf 'file://%s/index.html\n' "$out"
[ "${2:-}" != serve ] || "$work/tools/docfx" serve "$out"
