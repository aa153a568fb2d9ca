namespace Indicators.Desk.Drafts.Verdicts.Sums;

/// <summary>A figure that does not compute with others.</summary>
internal static class Unsound
{
    public static Finding Of(Finding finding, DraftReason reason, string? computed, IEnumerable<string> beside) => finding with
    {
        Verdict = DraftVerdict.DoesNotCompute,
        Reason = reason,
        Computed = computed,
        Beside = [.. beside],
    };

    /// <summary>True where two ranges have no number in common.</summary>
    public static bool AreApart(RationalRange one, RationalRange other) => one.High < other.Low || one.Low > other.High;
}
