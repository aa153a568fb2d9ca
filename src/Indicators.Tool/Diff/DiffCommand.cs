using System.CommandLine;
using System.Globalization;
using Indicators.Desk;

namespace Indicators.Tool;

/// <summary>diff: what differs between two catalogues, or between what one knew on two days.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var older = new Argument<string>("old");
        var newer = new Argument<string?>("new") { Arity = ArgumentArity.ZeroOrOne };
        var knownBy = new Option<string[]>("--known-by") { DefaultValueFactory = _ => [] };
        Option<DateOnly?> asOf = DateOption.Create("--as-of");
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("diff") { older, newer, knownBy, asOf, format };
        command.SetAction(result => Run(
            (result.GetRequiredValue(older), result.GetValue(newer)), result.GetValue(knownBy)!, result.GetValue(asOf),
                result.GetValue(format)!, LanguageOption.Of(result)));
        return command;
    }

    private static int Run((string Older, string? Newer) paths, string[] days, DateOnly? asOf, string format, Language language)
    {
        DateOnly[] known = [.. days.Select(DayOf).OfType<DateOnly>()];
        if (known.Length != days.Length || (paths.Newer is null ? days.Length != 2 : days.Length != 0)
            || (known.Length == 2 && known[0] > known[1]))
            return ExitCode.Refuse(language.Say("diff.which"));
        if (!CatalogInput.TryRead(paths.Older, language, out IndicatorCatalog? older))
            return ExitCode.BadUsage;
        IndicatorCatalog? newer = older;
        if (paths.Newer is { } second && !CatalogInput.TryRead(second, language, out newer))
            return ExitCode.BadUsage;
        DateOnly? day = asOf ?? Reporting.Report.NewestDay(newer!) ?? Reporting.Report.NewestDay(older);
        if (paths.Newer is not null && day is null)
            return ExitCode.Refuse(language.Say("report.no-day"));
        CatalogComparison comparison = paths.Newer is null
            ? CatalogComparison.Between(older, known[0], known[1], asOf)
            : CatalogComparison.Between(older, newer!, day!.Value);
        Write(comparison, format, language);
        return comparison.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
    }

    private static void Write(CatalogComparison comparison, string format, Language language)
    {
        if (format == "json")
        {
            using Stream output = StandardStreams.OpenOutput();
            ComparisonJson.Write(comparison, output);
            return;
        }

        Console.Out.Write(string.Join('\n', comparison.ToText(language).Split('\n').Select(PrintableText.Of)));
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
