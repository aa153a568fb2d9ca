using System.Collections.Immutable;

namespace Indicators.Tables.Assembly;

/// <summary>
/// For a mapping that is made against a catalogue: names that the catalogue does not have and that resemble some it has are asked
/// for, with those as proposals. Two names that look alike may be two indicators; a person says.
/// </summary>
internal static class NearIndicators
{
    private const int Shown = 10;

    private const int MostChoices = 5;

    /// <summary>So large a part of the shorter name's pairs of characters must stand in the longer one.</summary>
    private const double Alike = 0.5;

    public static ImmutableArray<ImportQuestion> Questions(ImportReport report, IndicatorCatalog known)
    {
        if (known.Indicators.Count == 0)
            return [];
        return [.. report.Catalog.Indicators.Where(made => known.Indicators.All(indicator => indicator.Id != made.Id))
            .Select(made => Question(made, report.Catalog, known)).OfType<ImportQuestion>()];
    }

    private static ImportQuestion? Question(Indicator made, IndicatorCatalog read, IndicatorCatalog known)
    {
        string name = made.Name.In(Language.Chinese);
        ImmutableArray<string> near =
        [
            .. known.Indicators.Where(indicator => indicator.Unit.Dimension == made.Unit.Dimension)
                .Select(indicator => (indicator.Id, Score: Likeness(name, indicator.Name.In(Language.Chinese))))
                .Where(pair => pair.Score >= Alike).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Id, StringComparer.Ordinal)
                .Select(pair => pair.Id).Take(MostChoices),
        ];
        if (near.IsEmpty)
            return null;
        Observation[] waiting = [.. read.Observations.Where(one => one.Series.IndicatorId == made.Id).Take(Shown)];
        return new ImportQuestion(Mapping.Answers.QuestionId(Mapping.AnswerKind.Indicator, name),
            TablesWordings.Table.Text("ask.indicator.of", name))
        {
            Choices = [.. near, name],
            Proposal = near[0],
            Location = waiting.Select(one => one.Location).FirstOrDefault(),
            Waiting = [.. waiting.Select(one => $"{one.At} {one.Figure.Literal}")],
        };
    }

    private static double Likeness(string one, string other)
    {
        HashSet<string> first = Pairs(one), second = Pairs(other);
        int shorter = Math.Min(first.Count, second.Count);
        return shorter == 0 ? 0 : (double)first.Count(second.Contains) / shorter;
    }

    private static HashSet<string> Pairs(string name)
    {
        string key = Labels.LabelText.Key(name);
        return [.. Enumerable.Range(0, Math.Max(0, key.Length - 1)).Select(at => key.Substring(at, 2))];
    }
}
