using Indicators.Progress;

namespace Indicators.Reporting.Overviews;

/// <summary>A small bar: the way gone, and a mark where the time stands.</summary>
internal static class CompletionBar
{
    private const int Cells = 10;

    public static string Of(ProgressAssessment assessment)
    {
        if (!assessment.HasTellingShare || assessment.Completion.Value is not { } share)
            return "";
        char[] bar = new string('░', Cells).ToCharArray();
        Array.Fill(bar, '█', 0, CellsOf(share));
        if (assessment.TimeShare is { } time)
            bar[Math.Min(Cells - 1, CellsOf(time))] = '│';
        return new string(bar);
    }

    private static int CellsOf(decimal share) => (int)decimal.Floor(Math.Clamp(share, 0m, 1m) * Cells);
}
