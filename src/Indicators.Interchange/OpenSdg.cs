namespace Indicators.Interchange;

/// <summary>
/// Reads the data of an Open SDG site: tables of CSV, of which only the file's name says the indicator, and what its YAML says
/// of them. The targets its progress is calculated to become targets of the catalogue.
/// </summary>
/// <remarks>
/// A blank under a disaggregation is the total. Values are read from their text; a row that cannot be read is reported with
/// its place and the others stand. What the site leaves to its calculation program (a base year of 2015, a target year of
/// 2030, a negative direction) is read as the program takes it, and a direction so taken is said.
/// </remarks>
/// <example><code>
/// ImportReport site = OpenSdg.ReadFolder("sdg-data");
/// var calculator = new ProgressCalculator(site.Catalog);
/// ProgressAssessment first = calculator.Assess(site.Catalog.Targets[0], new DateOnly(2024, 12, 31));
/// SchemeResult? progress = calculator.Classify(first, ProgressSchemes.StatCan);
/// </code></example>
public static class OpenSdg
{
    /// <summary>Reads a site's data folder, or one table with the metadata beside it.</summary>
    /// <param name="path">The folder with <c>data</c>, <c>meta</c> and <c>indicator-config</c> in it, or a file
    /// <c>indicator_1-2-1.csv</c>.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static ImportReport ReadFolder(string path, ImportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        OpenSdgSite site = OpenSdgSite.At(path);
        var findings = new Findings();
        options ??= ImportOptions.Default;
        if (site.OwnDefinitions is not null)
            return ReadOurs(site, options, findings);
        var import = new OpenSdgSiteImport(site, options, findings);
        if (site.Tables.Count == 0)
            findings.Add(OpenSdgFaults.NoData, new SourceLocation(path, "$", 0, 0), path);
        foreach (string table in site.Tables)
        {
            using StreamReader text = File.OpenText(table);
            import.Add(table, text);
        }

        return ImportReports.Of(import.Builder, findings);
    }

    /// <summary>
    /// Writes a catalogue as the data folder of a site: a table an indicator, settings, names and translations beside it.
    /// </summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="folder">The folder; made where it is not there. Files of the same names are replaced.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>What was written, and what a site has no place for: figures of other periods than calendar years, figures in words, all but
    /// the last of several for one year.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static ExportReport WriteFolder(IndicatorCatalog catalog, string folder, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        Directory.CreateDirectory(folder);
        return new OpenSdgWriter(catalog, folder, options ?? ExportOptions.Default).Write();
    }

    private static ImportReport ReadOurs(OpenSdgSite site, ImportOptions options, Findings findings)
    {
        var files = new YamlFiles(site, findings);
        using var rows = new OpenSdgOwnRows(site, files, findings);
        ImportReport report = CatalogImport.Read(rows, options, findings, "opensdg");
        return OpenSdgOwnTargets.Checked(report, site, files);
    }
}
