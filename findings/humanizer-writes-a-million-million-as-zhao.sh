#!/usr/bin/env bash
# Humanizer.Core.zh-CN 3.0.10: 10¹² in the Chinese of the mainland is written 一兆, which there is a mega, 10⁶.
#
# The legal units of China have 兆 as the SI prefix mega; budgets and statistics write 万亿. Beside it, 11 is 十一 and 11 万 is
# 一十一万, 110 is 一百十, and a minus is parted from its number by a space.
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
    <PredefinedCulturesOnly>false</PredefinedCulturesOnly>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Humanizer.Core.zh-CN" Version="3.0.10" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Globalization;
using Humanizer;
foreach (long number in new[] { 1_000_000L, 1_000_000_000_000L, 11L, 110_000L, 110L, -5L })
    Console.WriteLine(number + " = " + number.ToWords(new CultureInfo("zh-CN")));
CS
cat >expected <<'TEXT'
1000000 = 一百万
1000000000000 = 一兆
11 = 十一
110000 = 一十一万
110 = 一百十
-5 = 负 五
TEXT
dotnet build -v q -nologo >build.log 2>&1 || { cat build.log; exit 1; }
dotnet run --no-build | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
