using System.Collections.Immutable;

namespace Indicators.Reporting;

/// <summary>The first page: the paragraph, the table of completion, the method.</summary>
internal static class CompletionPage
{
    public static ReportPage Of(PageSource source)
    {
        ImmutableArray<CompletionColumn> chosen = source.Layout.Columns ?? [.. Enum.GetValues<CompletionColumn>()];
        ImmutableArray<ReportColumn> columns = [.. chosen.Select(one => CompletionCells.HeadOf(one, source))];
        ImmutableArray<ImmutableArray<ReportCell>> rows = [.. source.Report.Targets.Select(target =>
            ImmutableArray.CreateRange(new CompletionCells(target, source).Of(chosen)))];
        return new ReportPage(
            "completion", source.Say("page.completion"), [OfficialParagraph.Write(source.Report, source.Language, source.Layout)],
            [new ReportTable("", columns, rows)], [.. Notes(source)]);
    }

    private static IEnumerable<string> Notes(PageSource source)
    {
        yield return source.Say("note.cut-off", OfficialParagraph.DayIn(source.Report.AsOf, source.Language));
        yield return source.Say("note.method");
        if (source.Layout.Lights is { } lights)
            yield return source.Say("note.lights", lights.Scheme.Name.In(source.Language), LightsText.Cuts(lights, source.Language));
        if (source.Report.Targets.Any(target => target.IsSuperseded))
            yield return source.Say("note.superseded");
    }
}
