using System.Text;

namespace Indicators.Desk;

/// <summary>A split in words.</summary>
internal static class SplitWriter
{
    public static string Text(GoalSplit split, Language language)
    {
        var text = new StringBuilder();
        void Line(string key, params ReadOnlySpan<object?> arguments) =>
            text.Append("  ").Append(RecordWordings.Table.ToText(key, language, arguments)).Append('\n');
        Line("split.title", split.Whole.ToString(language), split.Step.ToString(language));
        if (split.Verdict != SplitVerdict.Split)
        {
            Line("split-verdict." + split.Verdict,
                NumberText.Amount(RationalRange.Exactly(split.Margin), split.Whole.Unit, language, NumberRounding.TwoDecimals));
            return text.ToString();
        }

        foreach (SplitShare share in split.Shares)
        {
            string exact = NumberText.Amount(RationalRange.Exactly(share.Exact), split.Whole.Unit, language, NumberRounding.TwoDecimals);
            Line("split.part", share.Part.Name, NumberText.In(share.Amount, split.Whole.Unit, language), exact, Remark(share, language));
        }

        Line("split.sum", NumberText.In(split.Shares.Sum(share => share.Amount), split.Whole.Unit, language));
        Line("split.method");
        return text.ToString();
    }

    public static string Remark(SplitShare share, Language language)
    {
        string? key = share.IsAtFloor ? "split.at-floor" : share.IsAtCeiling ? "split.at-ceiling" : share.HasRemainder
            ? "split.remainder"
            : null;
        return key is null ? "" : RecordWordings.Table.ToText(key, language);
    }
}
