namespace Indicators.Interchange;

/// <summary>
/// The code of OBS_STATUS for an observation: that of its status, or one the model has no status for, which the note of the
/// observation, the breaks of the indicator and the basis of growth keep.
/// </summary>
internal static class KeptStatus
{
    /// <summary>The word before a code in a note: one text for writing and reading.</summary>
    private const string Word = Concepts.Status + "=";

    /// <summary>The code a note keeps: OBS_STATUS=D; empty where it keeps none.</summary>
    public static ReadOnlySpan<char> In(ReadOnlySpan<char> note)
    {
        for (int from = 0; note[from..].IndexOf(Word, StringComparison.Ordinal) is >= 0 and var found; from += found + Word.Length)
        {
            int at = from + found;
            if (at > 0 && !note[..at].EndsWith("; "))
                continue;
            ReadOnlySpan<char> code = note[(at + Word.Length)..];
            return code.IndexOf(';') is >= 0 and var end ? code[..end] : code;
        }

        return default;
    }

    /// <summary>The code that says most without changing the status that is read back from it.</summary>
    public static string Of(ObservationStatus status, SeriesKey series, TimePeriod? period, string? note, Indicator? indicator)
    {
        if (Reads(In(note), status, out string code))
            return code;
        string? marked = status != ObservationStatus.Final || indicator is null ? null
            : StandsOnAnotherBasis(series.Transformation, indicator) ? "D"
            : series.Transformation.IsLevel && period is { } of && BreaksIn(of, indicator) ? "B" : null;
        return marked ?? StatusCodes.Of(status);
    }

    /// <summary>A single code of the list; flags such as bp are no code of SDMX.</summary>
    private static bool Reads(ReadOnlySpan<char> kept, ObservationStatus status, out string code)
    {
        code = "";
        if (kept.Length != 1 || !StatusCodes.IsKnown(kept) || StatusCodes.IsMissing(kept))
            return false;
        code = char.ToUpperInvariant(kept[0]).ToString();
        StatusCodes.TryRead(code, out ObservationStatus read);
        return read == status;
    }

    /// <summary>Growth on a basis that is not the one its indicator declares.</summary>
    private static bool StandsOnAnotherBasis(Transformation transformation, Indicator indicator) =>
        transformation.IsGrowth && transformation.Basis != ComparisonBasis.Unstated
        && indicator.GrowthBasis.Default is var declared && declared != ComparisonBasis.Unstated && declared != transformation.Basis;

    private static bool BreaksIn(TimePeriod period, Indicator indicator) =>
        indicator.Breaks.Count > 0
        && indicator.Breaks.Any(one => one.At >= period.Start && one.At <= period.End && !DefinitionChanges.Made(one));
}
