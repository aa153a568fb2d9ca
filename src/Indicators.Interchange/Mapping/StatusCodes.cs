namespace Indicators.Interchange;

/// <summary>OBS_STATUS and the status of an observation. What has no counterpart stays a code in the note.</summary>
internal static class StatusCodes
{
    /// <summary>Codes that say why there is no value.</summary>
    private const string MissingCodes = "OMLHQKC:";

    public static string Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Provisional => "P",
        ObservationStatus.Estimated => "E",
        ObservationStatus.Forecast => "F",
        // No code of the list says that a figure was computed from published ones; an estimate is the nearest.
        ObservationStatus.Derived => "E",
        _ => "A",
    };

    /// <summary>The status of a code; false where it says something else, which has to be kept.</summary>
    public static bool TryRead(ReadOnlySpan<char> code, out ObservationStatus status)
    {
        status = ObservationStatus.Final;
        switch (code)
        {
            case "" or "A" or "_Z":
                return true;
            case "P" or "p":
                status = ObservationStatus.Provisional;
                return true;
            case "E" or "e" or "I":
                status = ObservationStatus.Estimated;
                // An imputed value is an estimate, but that it is imputed must not be lost.
                return code is not "I";
            case "F" or "f":
                status = ObservationStatus.Forecast;
                return true;
            default:
                return false;
        }
    }

    /// <summary>True for a code of the list, whether or not it has a counterpart here.</summary>
    public static bool IsKnown(ReadOnlySpan<char> code) =>
        code.Length == 1 && "ABDEFGHIJKLMNOPQSUVWX".Contains(char.ToUpperInvariant(code[0])) || code is "_U" or "_O" or "_Z";

    /// <summary>True for a code that marks a break in the series, alone or with others: B, bp.</summary>
    public static bool HasBreak(ReadOnlySpan<char> code) => code.Length <= 3 && code.IndexOfAny('B', 'b') >= 0;

    /// <summary>True for a code that marks a figure of another definition than those around it, alone or with others: D, bd.</summary>
    public static bool HasOtherDefinition(ReadOnlySpan<char> code)
    {
        bool known = code.Length is > 0 and <= 3;
        for (int i = 0; known && i < code.Length; i++)
            known = IsKnown(code.Slice(i, 1));
        return known && code.IndexOfAny('D', 'd') >= 0;
    }

    /// <summary>True for a code with which no value is expected.</summary>
    public static bool IsMissing(ReadOnlySpan<char> code) => code.Length == 1 && MissingCodes.Contains(code[0]);
}
