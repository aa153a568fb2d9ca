using System.Text;
using System.Text.Json;

namespace Indicators.Validation;

/// <summary>
/// A <see cref="ValidationReport"/> as a log in the Static Analysis Results Interchange Format (SARIF) 2.1.0, which editors
/// show beside the line and code hosts beside the change.
/// </summary>
/// <remarks>
/// <para>Findings become results with rule, level (error, warning, note), message, place, the places of the numbers set
/// against each other, and a fingerprint that does not change when lines move. Accepted findings are there as suppressed,
/// with the reason.</para>
/// <para>Source of the format: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0 plus Errata 01.</para>
/// </remarks>
/// <example><code>
/// ValidationReport report = CatalogValidator.Standard.Validate(catalog);
/// using FileStream file = File.Create("indicators.sarif");
/// new SarifLog(report, new SarifOptions { Folder = "data/catalog" }).WriteTo(file);
/// </code></example>
public sealed class SarifLog
{
    private readonly ValidationReport _report;
    private readonly SarifOptions _options;

    /// <summary>Prepares the log of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Language, folder and addresses; null for the defaults.</param>
    public SarifLog(ValidationReport report, SarifOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        _report = report;
        _options = options ?? SarifOptions.Default;
    }

    /// <summary>Writes the log in UTF-8, indented, ending with a line feed. The same report gives the same bytes.</summary>
    /// <param name="utf8">Where to. It is not closed.</param>
    public void WriteTo(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        utf8.Write(ToUtf8());
    }

    /// <summary>The log as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(ToUtf8());

    private ReadOnlySpan<byte> ToUtf8()
    {
        var rules = new SarifRules(_report, _options);
        return SarifRun.Log(_options.Language, rules.WriteTo, json => WriteResults(json, rules));
    }

    private void WriteResults(Utf8JsonWriter json, SarifRules rules)
    {
        var results = new SarifResults(json, rules, _options);
        foreach (Finding finding in _report.Findings)
            results.Write(finding, null);
        foreach (AcceptedResult accepted in _report.Accepted)
            results.Write(accepted.Finding, accepted.Acceptance);
    }
}
