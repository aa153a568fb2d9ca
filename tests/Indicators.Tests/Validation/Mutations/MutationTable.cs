using System.Globalization;
using System.Text;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>The table of the trial as it stands in the documentation.</summary>
internal static class MutationTable
{
    public const string Begin = "<!-- mutation trial: made by the tests -->";
    public const string End = "<!-- end of mutation trial -->";

    public static string PagePath { get; } = RepositoryRoot.File("docs", "checking.md");

    public static string Of(IReadOnlyList<TrialRow> rows)
    {
        var text = new StringBuilder();
        text.Append(Begin).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"{rows.Count} kinds of fault, {rows.Sum(row => row.Made)} faults, seed {Trial.Seed}. Of {rows.Sum(row => row.Detectable)} that make a statement false, {rows.Sum(row => row.Found)} are found.\n\n");
        text.Append("| fault | made | makes a statement false | found | share | found besides | by | why not every one makes a statement false |\n|---|--:|--:|--:|--:|--:|---|---|\n");
        foreach (TrialRow row in rows)
            text.Append(Line(row));
        return text.Append(End).ToString();
    }

    private static string Line(TrialRow row)
    {
        string share = row.Detectable == 0 ? "–" : (row.Found * 100m / row.Detectable).ToString("0.#", CultureInfo.InvariantCulture) + " %";
        string why = row.Detectable == row.Made ? "" : row.Mutation.Quiet;
        return string.Create(CultureInfo.InvariantCulture, $"| {row.Mutation.Name} | {row.Made} | {row.Detectable} | {row.Found} | {share} | {row.FoundBeside} | {Ids(row)} | {why} |\n");
    }

    private static string Ids(TrialRow row) => string.Join(" ", row.Rules.Take(6)) + (row.Rules.Count > 6 ? " …" : "");
}
