using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <content>
/// The words of the relations, for whoever puts them into another language.
/// </content>
internal static partial class StandardRelations
{
    /// <summary>Their names and sentences, by key.</summary>
    public static IEnumerable<(string Key, string Zh, string En)> Wordings =>
    [
        .. All.DistinctBy(relation => relation.Key).Select(relation => ("relation." + relation.Key, relation.Name.Zh!, relation.Name.En!)),
        .. All.SelectMany(relation => new[] { relation.Sentence, relation.SentenceOfLimit }).OfType<Sentence>().Distinct()
            .SelectMany(sentence => sentence.Wordings),
    ];

    /// <summary>What is said of findings beside the sentence, by their ids.</summary>
    public static IEnumerable<(string Key, string Zh, string En)> Messages =>
        All.SelectMany(relation => relation.Reports).Where(report => report.Zh is not null).DistinctBy(report => report.Id)
            .Select(report => (report.Id, report.Zh!, report.En!));

    private static ImmutableArray<RelationReport> Always(string id, string name, DiagnosticSeverity severity, string zh, string en) =>
        [new(ReportCase.Certain, id, name, severity, zh, en), new(ReportCase.Uncertain, id, name, severity, zh, en)];
}
