using System.Collections.Immutable;
using Indicators.Reporting;

namespace Indicators.Desk;

/// <summary>A split on the page of its plan: a table of the parts, or by how much it is infeasible.</summary>
internal static class SplitPage
{
    /// <summary>The method; of a split that is infeasible, by how much.</summary>
    public static IEnumerable<string> Paragraphs(GoalSplit? split, Language language)
    {
        if (split is null)
            return [];
        string key = split.Verdict == SplitVerdict.Split ? "split.method" : "split-verdict." + split.Verdict;
        string margin = NumberText.Amount(RationalRange.Exactly(split.Margin), split.Whole.Unit, language, NumberRounding.TwoDecimals);
        return [TitleOf(split, language), Say(key, language, margin)];
    }

    public static ReportTable TableOf(GoalSplit split, string name, Language language, NumberRounding rounding)
    {
        ImmutableArray<ReportColumn> columns =
        [
            new(Say("split.column.part", language), 6), new(Say("split.column.amount", language), 6, IsNumeric: true),
            new(Say("split.column.exact", language), 6, IsNumeric: true), new(Say("split.column.remark", language), 6),
        ];
        Unit unit = split.Whole.Unit;
        ImmutableArray<ImmutableArray<ReportCell>> rows =
        [
            .. split.Shares.Select(share => Row(
                share.Part.Name, NumberText.In(share.Amount, unit, language),
                NumberText.Amount(RationalRange.Exactly(share.Exact), unit, language, rounding),
                SplitWriter.Remark(share, language).TrimStart('，', ',', ' '))),
            Row(Say("split.column.whole", language), NumberText.In(split.Shares.Sum(share => share.Amount), unit, language),
                split.Whole.ToString(language), ""),
        ];
        return new ReportTable($"{name}: {TitleOf(split, language)}", columns, rows);
    }

    private static string TitleOf(GoalSplit split, Language language) =>
        Say("split.title", language, split.Whole.ToString(language), split.Step.ToString(language));

    private static ImmutableArray<ReportCell> Row(params string[] cells) => [.. cells.Select(cell => new ReportCell(cell))];

    private static string Say(string key, Language language, params ReadOnlySpan<object?> arguments) =>
        RecordWordings.Table.ToText(key, language, arguments);
}
