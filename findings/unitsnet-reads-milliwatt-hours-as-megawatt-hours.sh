#!/usr/bin/env bash
# UnitsNet 5.75.1: '1 mWh' is read as one megawatt-hour, 10⁹ times too large.
#
# Symbols are matched without regard to case where that leaves one unit, and no milliwatt-hour is known. '3 Mt' is right, for
# both cases exist; so the same letters mean milli in one quantity and mega in another. Twelve months are 360 days and a
# year 365 when parsed.
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
    <PackageReference Include="UnitsNet" Version="5.75.1" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Globalization;
using UnitsNet;
var invariant = CultureInfo.InvariantCulture;
Console.WriteLine(Energy.Parse("1 mWh", invariant).WattHours.ToString(invariant) + " Wh");
Console.WriteLine(Power.Parse("1 mW", invariant).Watts.ToString(invariant) + " W");
Console.WriteLine(Duration.Parse("12 months", invariant).Days.ToString(invariant) + " d");
Console.WriteLine(Duration.Parse("1 year", invariant).Days.ToString(invariant) + " d");
CS
cat >expected <<'TEXT'
1000000 Wh
0.001 W
360 d
365 d
TEXT
dotnet build -v q -nologo >build.log 2>&1 || { cat build.log; exit 1; }
dotnet run --no-build | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
