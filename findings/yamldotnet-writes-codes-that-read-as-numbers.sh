#!/usr/bin/env bash
# YamlDotNet 18.1.0: the text 010000 is written without quotes and reads back as 4096, the text ~ as null.
#
# The serializer quotes an empty text and a dash, but not texts that YAML takes for something else: an octal number, a
# number in base 60 (6:40 is 400), a null. What wrote a region code and a missing mark reads another code and no value.
#
# Needs the .NET 10 SDK. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >look.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="YamlDotNet" Version="18.1.0" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using YamlDotNet.Serialization;
string yaml = new Serializer().Serialize(new Dictionary<string, string> { ["code"] = "010000", ["ratio"] = "6:40" });
Console.Write(yaml.ReplaceLineEndings("\n"));
foreach (var (key, value) in new Deserializer().Deserialize<Dictionary<string, int>>(yaml))
    Console.WriteLine($"{key} = {value}");
string mark = new Serializer().Serialize(new Dictionary<string, string> { ["mark"] = "~" });
Console.WriteLine(mark.Trim() + " = " + (new Deserializer().Deserialize<Dictionary<string, string?>>(mark)["mark"] ?? "null"));
CS
cat >expected <<'TEXT'
code: 010000
ratio: 6:40
code = 4096
ratio = 400
mark: ~ = null
TEXT
dotnet build -v q -nologo >build.log 2>&1 || { cat build.log; exit 1; }
dotnet run --no-build | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
