#!/usr/bin/env bash
# OxyPlot.Core 2.2.0: the SVG exporter measures Chinese as having no width, and the label of an axis leaves the picture.
#
# The room at the left of an axis is measured for its label. For seven Chinese characters of 12 px, which fonts draw 84 px
# wide, it leaves the margin alone: the label is right-aligned 8 px from the edge, so all but its last character lies outside.
# A Latin label of four letters gets 18 px. The file has no title, no description, no role and no class to style it by.
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
    <PackageReference Include="OxyPlot.Core" Version="2.2.0" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Text.RegularExpressions;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
foreach (string label in new[] { "高新技术企业数", "Firm", "High-tech firms" })
{
    var model = new PlotModel { Title = "t" };
    var axis = new CategoryAxis { Position = AxisPosition.Left };
    axis.Labels.Add(label);
    model.Axes.Add(axis);
    model.Axes.Add(new LinearAxis { Position = AxisPosition.Bottom });
    var bar = new BarSeries();
    bar.Items.Add(new BarItem(9123));
    model.Series.Add(bar);
    string svg = new SvgExporter { Width = 400, Height = 90 }.ExportToString(model);
    string place = Regex.Match(svg, "text-anchor=\"end\" transform=\"translate\\(([0-9.]+),[^>]*>" + label).Groups[1].Value;
    int names = Regex.Count(svg, "<title|<desc|role=|aria-|class=");
    Console.WriteLine($"{label}: ends {place} px from the left edge; {names} titles, descriptions, roles and classes");
}
CS
dotnet build -v q -nologo >build.log 2>&1 || { cat build.log; exit 1; }
cat >expected <<'TEXT'
高新技术企业数: ends 8 px from the left edge; 0 titles, descriptions, roles and classes
Firm: ends 25.982 px from the left edge; 0 titles, descriptions, roles and classes
High-tech firms: ends 68.48 px from the left edge; 0 titles, descriptions, roles and classes
TEXT
dotnet run --no-build | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
