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
                Mapping = request.Mapping is { } map ? ImportMapping.Parse(StandardStreams.ReadText(map)) : null,
                Structure = request.Structure is { } structure ? ReadStructure(structure) : null,
            };
        }
        catch (FormatException fault)
        {
            throw new IOException(fault.Message, fault);
        }
    }

    private static DataStructure ReadStructure(string path)
    {
        if (path != StandardStreams.Dash)
            return SdmxStructure.ReadFile(path);
        using Stream input = Console.OpenStandardInput();
        return SdmxStructure.Read(input);
    }

    public static ExportOptions Options(ExportRequest request) => new()
    {
        Scale = request.Scale == "normalize" ? ScaleStyle.Normalize : ScaleStyle.Preserve,
        Labels = request.Labels switch { "name" => SdmxLabels.Name, "both" => SdmxLabels.Both, _ => SdmxLabels.Id },
        Language = request.Language,
    };
}
