using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>
/// One kind of relation between figures, such as level, growth and base: what stands in it, how one follows from the others,
/// where it is found, and what a check says where it is broken. The package has a table of them; a user adds his own.
/// </summary>
/// <remarks>
/// Immutable. A relation of one's own is worked out like those of the package: on ranges, with suspects, over several steps, and it
/// is counted in <c>--summary</c>. Its wording has five places: <c>{0}</c> the series of the value that follows from the others,
/// <c>{1}</c> its period, <c>{2}</c> the others as they are put together, <c>{3}</c> what they imply, <c>{4}</c> what is published.
/// </remarks>
/// <example><code>
/// var people = Relation.Sum(
///     "ACME0101",
///     new LocalizedText("{0:series}：{1}由{2}推得{3}；公布数为{4}。", "{0:series}: {2} make {3} in {1}; published: {4}."),
///     "people", RelationTerm.Before("people"), "births", RelationTerm.Less("deaths"));
/// ValidationReport report = CatalogValidator.Standard.With(people).Validate(catalog);
/// </code></example>
public sealed partial class Relation
{
    private readonly string[] _terms;
    private readonly int _shown;
    private readonly int _several;

    /// <param name="key">A short code: <c>growth</c>.</param>
    /// <param name="zh">What it is called in Chinese.</param>
    /// <param name="en">What it is called in English.</param>
    /// <param name="terms">The names of its terms, in order; one that is several values ends with an ellipsis.</param>
    /// <param name="shown">The term that a sentence implies from the others.</param>
    internal Relation(string key, string zh, string en, string terms, string shown)
    {
        Key = key;
        Name = new LocalizedText(new Phrase("relation." + key, zh, en, []));
        _terms = terms.Split(' ');
        _several = Array.FindIndex(_terms, term => term.EndsWith('…'));
        _terms = Array.ConvertAll(_terms, term => term.TrimEnd('…'));
        _shown = Array.IndexOf(_terms, shown);
    }

    /// <summary>Its code: <c>growth</c>, <c>parts</c>; the id of one's own.</summary>
    public string Key { get; }

    /// <summary>What it is called: level and growth; the id of one's own.</summary>
    public LocalizedText Name { get; }

    /// <summary>The ids of the findings that report it broken.</summary>
    public ImmutableArray<string> Ids => [.. Reports.Select(report => report.Id).Distinct()];

    /// <summary>How its values hang together, where its finder does not know it better.</summary>
    internal Shape Shape { get => field ?? throw new InvalidOperationException($"The row of '{Key}' has no shape."); init; }

    /// <summary>Finds where it holds; null where it comes of how statements are set against each other.</summary>
    internal Finder? Finder { get; init; }

    /// <summary>It in words.</summary>
    internal Sentence Sentence { get => field ?? throw new InvalidOperationException($"The row of '{Key}' has no sentence."); init; }

    /// <summary>It in words where the first value is only a limit.</summary>
    internal Sentence? SentenceOfLimit { get; init; }

    /// <summary>What is reported of it, case by case.</summary>
    internal ImmutableArray<RelationReport> Reports { get; init; } = [];

    /// <summary>The indexes of the terms that a change is measured from.</summary>
    internal ImmutableArray<int> MeasuredFrom { get; init; } = [];

    internal RelationTraits Traits { get; init; }

    /// <summary>What is left of it where not all is known that it takes; found with it, or null.</summary>
    internal Func<Relation>? Weaker { get; init; }

    /// <summary>The relation that its words would mean if points had been written for percent, or percent for points; or null.</summary>
    internal Func<Relation>? MisreadAs { get; init; }

    /// <summary>Its key.</summary>
    public override string ToString() => Key;

    internal bool Is(RelationTraits trait) => (Traits & trait) != 0;

    /// <summary>What is reported of a contradiction; null where nothing is.</summary>
    /// <param name="basis">How far its statements were bound to agree.</param>
    /// <param name="isCertain">Whether nothing leaves a way out.</param>
    /// <param name="isFarOff">Whether it is off by so much that no choice of a day explains it.</param>
    internal RelationReport? ReportOf(AgreementBasis basis, bool isCertain, bool isFarOff) =>
        (isFarOff ? ReportFor(ReportCase.FarOff) : null)
        ?? (isCertain ? ReportFor(ReportCase.Certain) : null)
        ?? basis switch
        {
            AgreementBasis.OtherRelease => ReportFor(ReportCase.OtherRelease),
            AgreementBasis.OneDay => ReportFor(ReportCase.OneDay),
            _ => null,
        }
        ?? ReportFor(ReportCase.Uncertain);

    /// <summary>The index of the value that is shown, in an equation of so many.</summary>
    internal int ShownOf(int count) => _several >= 0 && _shown > _several ? _shown + count - _terms.Length : _shown;

    /// <summary>The values that a term is, of those of an equation.</summary>
    internal ReadOnlySpan<Term> TermsOf(string name, Term[] all)
    {
        int index = Array.IndexOf(_terms, name);
        if (index < 0)
            throw new InvalidOperationException($"The relation '{Key}' has no term '{name}'.");
        int more = all.Length - _terms.Length;
        return index == _several ? all.AsSpan(index, 1 + more) : all.AsSpan(_several >= 0 && index > _several ? index + more : index, 1);
    }

    private RelationReport? ReportFor(ReportCase when) => Reports.FirstOrDefault(report => report.When == when);
}
