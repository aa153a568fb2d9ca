using Indicators;
using Indicators.Samples.Recipes;
using Microsoft.Extensions.Options;

// A service that has the catalogue which the settings name: read once, shared by all, read anew where they change. What cannot be read
// leaves the old one in place.
string settings = Path.Combine(Directory.CreateTempSubdirectory("indicators-").FullName, "settings.json");
File.WriteAllText(settings, Settings("2023.json"));
HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();
builder.Configuration.AddJsonFile(settings, optional: false, reloadOnChange: true);
builder.Services.Configure<CatalogSettings>(builder.Configuration.GetSection("Catalog"));
builder.Services.AddSingleton<CatalogShelf>();
using IHost host = builder.Build();

CatalogShelf shelf = host.Services.GetRequiredService<CatalogShelf>();
Console.WriteLine(Newest(shelf.Current));

var changed = new TaskCompletionSource();
using IDisposable? waiting = host.Services.GetRequiredService<IOptionsMonitor<CatalogSettings>>().OnChange(_ => changed.TrySetResult());
File.WriteAllText(settings, Settings("2024.json"));
await changed.Task.WaitAsync(TimeSpan.FromSeconds(30));
Console.WriteLine(Newest(shelf.Current));

static string Settings(string file)
{
    string path = Path.Combine(Environment.CurrentDirectory, "data", file).Replace('\\', '/');
    return $$"""{ "Catalog": { "Path": "{{path}}" } }""";
}

static string Newest(IndicatorCatalog catalog) => catalog.Observations[^1].ToString();
