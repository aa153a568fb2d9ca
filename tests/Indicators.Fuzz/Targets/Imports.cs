namespace Indicators.Fuzz.Targets;

/// <summary>What every import promises, whatever the file: what is kept can be written and read, and all that is said has words.</summary>
internal static class Imports
{
    /// <summary>Looks at a report, and at the report of the same bytes once more.</summary>
    public static void Check(Func<ImportReport> read)
    {
        ImportReport report = read();
        RoundTrip.Check(report.Catalog);
        foreach (Diagnostic one in report.Diagnostics)
        {
            BrokenPromise.Unless(Says(one.ToText(Language.Chinese)) && Says(one.ToText(Language.English)), "what is told has words", () => one.Id);
            BrokenPromise.Unless(one.ToText(Language.English).Length < 4000, "a message is of bounded length", () => $"{one.Id}: {one.ToText(Language.English).Length}");
        }

        foreach (ImportQuestion question in report.Questions)
            BrokenPromise.Unless(question.Text.In(Language.Chinese).Length > 0 && question.Text.In(Language.English).Length > 0, "what is asked has words", () => question.Id);
        BrokenPromise.Unless(
            report.Questions.Select(question => question.Id).Distinct().Count() == report.Questions.Length,
            "a question is asked once", () => string.Join(" ", report.Questions.Select(question => question.Id)));
        ImportReport again = read();
        BrokenPromise.Unless(again.Catalog.HasSameContent(report.Catalog), "a file is imported the same twice", () => report.Catalog.ToString()!);
        BrokenPromise.Unless(again.Diagnostics.SequenceEqual(report.Diagnostics), "a file is imported with the same remarks twice", () => string.Join("; ", again.Diagnostics));
    }

    private static bool Says(string text) => text.Length > 0 && !text.Contains("{0}", StringComparison.Ordinal) && !text.Contains("{1}", StringComparison.Ordinal);
}
