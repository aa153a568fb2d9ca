using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>What the user asked, as the formats of the statistics world take it.</summary>
internal static class InterchangeRequest
{
    /// <exception cref="IOException">The mapping or the structure cannot be read; the message says why.</exception>
    public static ImportOptions Options(ImportRequest request)
    {
        try
        {
            return new ImportOptions
            {
                Answers = request.Answers,
                Definitions = request.Into,
                Mapping = request.Mapping is { } map ? ImportMapping.Parse(File.ReadAllText(map)) : null,
                Structure = request.Structure is { } structure ? SdmxStructure.ReadFile(structure) : null,
            };
        }
        catch (FormatException fault)
        {
            throw new IOException(fault.Message, fault);
        }
    }

    public static ExportOptions Options(ExportRequest request) => new()
    {
        Scale = request.Scale == "normalize" ? ScaleStyle.Normalize : ScaleStyle.Preserve,
        Labels = request.Labels switch { "name" => SdmxLabels.Name, "both" => SdmxLabels.Both, _ => SdmxLabels.Id },
        Language = request.Language,
    };
}
