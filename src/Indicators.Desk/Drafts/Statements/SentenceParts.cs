using System.Text.RegularExpressions;
using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Statements;

/// <summary>Puts the sentence of a statement together.</summary>
internal sealed partial class SentenceParts(IndicatorCatalog catalog)
{
    private readonly Predicates _predicates = new(catalog);

    /// <summary>Null where the statement has no figure.</summary>
    public string? Sentence(RecordedStatement statement)
    {
        if (_predicates.Of(statement) is not { } predicate)
            return null;
        string subject = YearsInBrackets().Replace(NameOf(catalog.Subjects[statement.Series.SubjectId].Name), "");
        string indicator = NameOf(catalog.Indicators[statement.Series.IndicatorId].Name);
        return $"{PeriodWords.Of(statement)}{subject}{indicator}{predicate}。";
    }

    private static string NameOf(LocalizedText name) => name.In(Language.Chinese);

    /// <summary>The years in the name of a plan would be read as the period of the figure.</summary>
    [GeneratedRegex("（[^（）]*\\d[^（）]*）")]
    private static partial Regex YearsInBrackets();
}
