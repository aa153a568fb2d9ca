using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tool;

/// <summary>validate --bases: the implied bases as the lines of an observations file.</summary>
internal static class BasesOutput
{
    public static int Write(ValidationReport report)
    {
        using Stream output = Console.OpenStandardOutput();
        CatalogWriter.WriteObservations(report.Bases.Select(each => each.ToObservation()), output);
        return ExitCode.Fine;
    }
}
