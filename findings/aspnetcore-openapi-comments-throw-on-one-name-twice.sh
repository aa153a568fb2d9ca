#!/usr/bin/env bash
# Microsoft.AspNetCore.OpenApi 10.0.15: no document where two referenced projects document types of one full name.
#
# Its source generator gathers the XML comments of the projects referenced into one dictionary, by documentation id and without the
# assembly, and adds each with Add. Two assemblies may each have a type of one full name, which the compiler does not mind as long as nobody
# speaks of it; internal types are left out. The program builds without a warning; every request for the document throws.
#
# Needs the .NET 10 SDK. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for library in One Two; do
  mkdir $library
  cat >$library/$library.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <GenerateDocumentationFile>true</GenerateDocumentationFile>
  </PropertyGroup>
</Project>
XML
  cat >$library/Counted.cs <<'CS'
namespace Shared;

/// <summary>Counts something.</summary>
public sealed class Counted
{
}
CS
done
mkdir web
cat >web/web.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <GenerateDocumentationFile>true</GenerateDocumentationFile>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.AspNetCore.OpenApi" Version="10.0.15" />
    <ProjectReference Include="../One/One.csproj" />
    <ProjectReference Include="../Two/Two.csproj" />
  </ItemGroup>
</Project>
XML
cat >web/Program.cs <<'CS'
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddOpenApi();
WebApplication app = builder.Build();
app.MapOpenApi();
app.MapGet("/number", () => 1);
app.Use(async (context, next) =>
{
    try
    {
        await next();
    }
    catch (Exception thrown)
    {
        Exception innermost = thrown.GetBaseException();
        Console.WriteLine($"{innermost.GetType().Name}: {innermost.Message}");
        context.Response.StatusCode = 500;
    }
});
await app.StartAsync();
using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
Console.WriteLine((int)(await client.GetAsync("/openapi/v1.json")).StatusCode);
CS
cat >expected <<'TEXT'
ArgumentException: An item with the same key has already been added. Key: T:Shared.Counted
500
TEXT
dotnet build web -v q -nologo >build.log 2>&1 || { cat build.log; exit 1; }
dotnet run --project web --no-build | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
