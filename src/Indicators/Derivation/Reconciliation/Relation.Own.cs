using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <content>Relations of a user's own.</content>
public sealed partial class Relation
{
    private const string PackagePrefix = "IND";
    private const string OnlyOfSums = "Only a part of a sum is subtracted.";

    /// <summary>whole = the sum of its parts: people = people before + births − deaths.</summary>
    /// <param name="id">The id of its finding, a warning, with a prefix of one's own: <c>ACME0101</c>.</param>
    /// <param name="wording">What the finding says, in Chinese and English; see <see cref="Relation"/> for its places.</param>
    /// <param name="whole">What the parts make.</param>
    /// <param name="parts">The parts, added or subtracted.</param>
    /// <exception cref="ArgumentException">The id is blank or begins with IND, there is no part, or the whole is subtracted.</exception>
    public static Relation Sum(string id, LocalizedText wording, RelationTerm whole, params ImmutableArray<RelationTerm> parts) =>
        OfParts(id, wording, SumShape.Plain, whole, parts, SumShape.Of);

    /// <summary>whole ≥ the sum of its parts, which are not all there are.</summary>
    /// <param name="id">The id of its finding, a warning, with a prefix of one's own: <c>ACME0101</c>.</param>
    /// <param name="wording">What the finding says, in Chinese and English; see <see cref="Relation"/> for its places.</param>
    /// <param name="whole">What the parts cannot exceed.</param>
    /// <param name="parts">The parts.</param>
    /// <exception cref="ArgumentException">The id is blank or begins with IND, there is no part, or a term is subtracted.</exception>
    public static Relation AtMost(string id, LocalizedText wording, RelationTerm whole, params ImmutableArray<RelationTerm> parts) =>
        !parts.IsDefault && parts.Any(part => part is { IsSubtracted: true })
            ? throw new ArgumentException("A part of what it cannot exceed is not subtracted; use Sum.", nameof(parts))
            : OfParts(id, wording, LimitShape.Plain, whole, parts, LimitShape.Of);

    /// <summary>Two series that say the same: one = other, up to their units.</summary>
    /// <param name="id">The id of its finding, a warning, with a prefix of one's own: <c>ACME0101</c>.</param>
    /// <param name="wording">What the finding says, in Chinese and English; see <see cref="Relation"/> for its places.</param>
    /// <param name="one">The one, which is shown as implied.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentException">The id is blank or begins with IND.</exception>
    public static Relation Same(string id, LocalizedText wording, RelationTerm one, RelationTerm other) => Sum(id, wording, one, other);

    /// <summary>product = left × right, where their units make it so: 亿元 of 万人次 and 元/人次.</summary>
    /// <param name="id">The id of its finding, a warning, with a prefix of one's own: <c>ACME0101</c>.</param>
    /// <param name="wording">What the finding says, in Chinese and English; see <see cref="Relation"/> for its places.</param>
    /// <param name="product">The product.</param>
    /// <param name="left">A factor.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="ArgumentException">The id is blank or begins with IND, or a term is subtracted.</exception>
    public static Relation Product(string id, LocalizedText wording, RelationTerm product, RelationTerm left, RelationTerm right) =>
        OfFactors(id, wording, "product left right", "product", [product, left, right], terms =>
            (UnitFactors.OfProduct(terms[1].Unit, new Quantity(1m, terms[2].Unit), terms[0].Unit)
                ?? UnitFactors.OfRatio(terms[0].Unit, terms[1].Unit, terms[2].Unit)
                ?? UnitFactors.OfRatio(terms[0].Unit, terms[2].Unit, terms[1].Unit)) is { } factor ? ProductShape.Of(factor) : null);

    /// <summary>ratio = numerator ÷ denominator, where their units make it so: % of two amounts of one kind, 元/人 of 亿元 and 万人.</summary>
    /// <param name="id">The id of its finding, a warning, with a prefix of one's own: <c>ACME0101</c>.</param>
    /// <param name="wording">What the finding says, in Chinese and English; see <see cref="Relation"/> for its places.</param>
    /// <param name="ratio">The ratio.</param>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">What it is divided by.</param>
    /// <exception cref="ArgumentException">The id is blank or begins with IND, or a term is subtracted.</exception>
    public static Relation Ratio(string id, LocalizedText wording, RelationTerm ratio, RelationTerm numerator, RelationTerm denominator) =>
        OfFactors(id, wording, "numerator denominator ratio", "ratio", [numerator, denominator, ratio], terms =>
            UnitFactors.OfRatio(terms[0].Unit, terms[1].Unit, terms[2].Unit) is { } factor ? ProductShape.Of(factor) : null);

    /// <summary>This relation with an id of its own, an error, for what one source says and cannot hold.</summary>
    /// <param name="id">The id, with a prefix of one's own: <c>ACME0102</c>.</param>
    /// <exception cref="ArgumentException">The id is blank, begins with IND, or is the one it has already.</exception>
    /// <exception cref="InvalidOperationException">The relation is one of the package.</exception>
    public Relation WithinOneSource(string id)
    {
        if (Finder is not TermsFinder || Reports is not [var uncertain, ..])
            throw new InvalidOperationException($"'{Key}' is a relation of the package; only one's own has ids of one's own.");
        if (RequireOwn(id) == uncertain.Id)
            throw new ArgumentException($"'{id}' is the id of what several sources say; give what one source says another.", nameof(id));
        return new Relation(this)
        {
            Shape = Shape,
            Sentence = Sentence,
            Finder = Finder,
            MeasuredFrom = MeasuredFrom,
            Reports = [uncertain, uncertain with { When = ReportCase.Certain, Id = id, Name = id, Severity = DiagnosticSeverity.Error }],
        };
    }

    private Relation(Relation other)
    {
        Key = other.Key;
        Name = other.Name;
        _terms = other._terms;
        _shown = other._shown;
        _several = other._several;
    }

    private static Relation OfParts(
        string id, LocalizedText wording, Shape shape, RelationTerm whole, ImmutableArray<RelationTerm> parts,
            Func<decimal[], decimal, Shape> shapeOf)
    {
        if (parts.IsDefaultOrEmpty)
            throw new ArgumentException("A whole has one part at least.", nameof(parts));
        if (whole is { IsSubtracted: true })
            throw new ArgumentException(OnlyOfSums, nameof(whole));
        return Of(id, wording, "whole parts…", "whole", shape, [whole, .. parts], terms =>
        {
            decimal?[] factors =
                [.. parts.Select((part, i) => UnitFactors.Between(terms[0].Unit, terms[i + 1].Unit) * (part.IsSubtracted ? -1m : 1m))];
            return factors.Contains(null) ? null : shapeOf([.. factors.Select(factor => factor!.Value)], 0m);
        });
    }

    private static Relation OfFactors(
        string id, LocalizedText wording, string names, string shown, ImmutableArray<RelationTerm> terms, Func<Term[], Shape?> shapeOf) =>
        terms.Any(term => term is { IsSubtracted: true })
            ? throw new ArgumentException(OnlyOfSums, nameof(terms))
            : Of(id, wording, names, shown, ProductShape.Plain, terms, shapeOf);

    private static Relation Of(
        string id, LocalizedText wording, string names, string shown, Shape shape, ImmutableArray<RelationTerm> terms,
            Func<Term[], Shape?> shapeOf)
    {
        ArgumentNullException.ThrowIfNull(wording);
        if (Array.Exists([.. terms], term => term is null))
            throw new ArgumentException("Every term names an indicator.", nameof(terms));
        string zh = wording.Zh ?? wording.En ?? wording.ToString();
        string en = wording.En ?? zh;
        return new Relation(RequireOwn(id), id, id, names, shown)
        {
            Shape = shape,
            Sentence = new Sentence("relation." + id, zh, en, $"{shown}.name {shown}.when written implied {shown}.text"),
            Finder = new TermsFinder(terms, shapeOf),
            MeasuredFrom = [.. Enumerable.Range(0, terms.Length).Where(index => terms[index].IsOfPeriodBefore)],
            Reports =
                [new RelationReport(ReportCase.Uncertain, id, id, DiagnosticSeverity.Warning, Sentence.Whole(zh), Sentence.Whole(en))],
        };
    }

    private static string RequireOwn(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return id.StartsWith(PackagePrefix, StringComparison.OrdinalIgnoreCase)
            ? throw new ArgumentException($"'{id}' begins with IND, as the ids of the package do; write a prefix of your own, such as "
                + "ACME0101.",
                nameof(id))
            : id;
    }
}
