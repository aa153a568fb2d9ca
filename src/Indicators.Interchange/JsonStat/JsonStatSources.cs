namespace Indicators.Interchange;

/// <summary>The sources of a file by the words it has for them: the label of a dataset, who it is from, where it stands.</summary>
internal static class JsonStatSources
{
    public static ImportReport Named(ImportReport report, IReadOnlyList<JsonStatCube> cubes, string? file)
    {
        if (report.Catalog.Sources.Count == 0)
            return report;
        IndicatorCatalogBuilder builder = report.Catalog.ToBuilder();
        foreach (JsonStatCube cube in cubes)
        {
            for (int i = 0; i < builder.Sources.Count; i++)
            {
                if (builder.Sources[i].Title == JsonStatNames.IdOf(cube, file))
                    builder.Sources[i] = Named(builder.Sources[i], cube);
            }
        }

        return new ImportReport(builder.BuildSound(out _), report.Diagnostics, report.Questions);
    }

    private static Source Named(Source source, JsonStatCube cube)
    {
        Source named = source with { Title = cube.Label ?? source.Title, Publisher = cube.Source ?? source.Publisher };
        if (Uri.TryCreate(cube.Address, UriKind.Absolute, out Uri? address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
            named = named with { Address = cube.Address };
        // When the file was made is a time of day; the day it was published on is what a catalogue knows.
        return cube.Updated is { Length: >= 4 } updated && PeriodCodes.TryRead(
            updated.AsSpan(0, Math.Min(10, updated.Length)), default, out TimePeriod day) ? named with { Published = day } : named;
    }
}
