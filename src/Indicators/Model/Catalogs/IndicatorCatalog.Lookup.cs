using System.Collections.Immutable;
using NodaTime;

namespace Indicators;

public sealed partial class IndicatorCatalog
{
    /// <inheritdoc cref="Indicators.Series.Latest(DateOnly, DateOnly?, Func{TimePeriod, bool}?)"/>
    /// <param name="series">The series.</param>
    /// <param name="asOf">The day by which the period had ended.</param>
    /// <param name="knownBy">The day by which it had been published; null for whenever.</param>
    public Observation? Latest(SeriesKey series, DateOnly asOf, DateOnly? knownBy = null) => FindSeries(series)?.Latest(asOf, knownBy);

    /// <inheritdoc cref="Indicators.Series.At(TimePeriod, DateOnly?)"/>
    /// <param name="series">The series.</param>
    /// <param name="period">The period.</param>
    /// <param name="knownBy">The day by which it had been published; null for whenever.</param>
    public Observation? At(SeriesKey series, TimePeriod period, DateOnly? knownBy = null) => FindSeries(series)?.At(period, knownBy);

    /// <summary>The subjects that are called something: by id, name in either language, official code or alias.</summary>
    /// <param name="name">What they are called, exactly.</param>
    public IEnumerable<Subject> FindSubjects(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Subjects.Where(subject => subject.Id == name || subject.Code == name || IsCalled(name, subject.Name, subject.Aliases));
    }

    /// <summary>The indicators that are called something: by id, name in either language or alias.</summary>
    /// <param name="name">What they are called, exactly.</param>
    public IEnumerable<Indicator> FindIndicators(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Indicators.Where(indicator => indicator.Id == name || IsCalled(name, indicator.Name, indicator.Aliases));
    }

    /// <summary>This catalogue and another in one: first what is here, then what is only there.</summary>
    /// <param name="other">The other catalogue. What is the same in both is taken once.</param>
    /// <exception cref="CatalogException">One id has two contents, or one unit code two factors; every conflict is named with both
    /// places.</exception>
    public IndicatorCatalog Merge(IndicatorCatalog other) =>
        TryMerge(other, out IndicatorCatalog? merged, out ImmutableArray<Diagnostic> diagnostics)
            ? merged
            : throw new CatalogException(diagnostics);

    /// <summary>Merges; false where one id has two contents.</summary>
    /// <param name="other">The other catalogue.</param>
    /// <param name="merged">The merged catalogue, or null.</param>
    /// <param name="diagnostics">The conflicts.</param>
    public bool TryMerge(IndicatorCatalog other, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IndicatorCatalog? merged,
        out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(other);
        var merger = new CatalogMerger(this, other);
        merged = merger.Merge();
        diagnostics = merger.Conflicts;
        return merged is not null;
    }

    /// <summary>True where both catalogues hold the same items, whatever their order.</summary>
    public bool HasSameContent(IndicatorCatalog other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return SameItems(OwnUnits, other.OwnUnits) && SameItems(Sources, other.Sources) && SameItems(Subjects, other.Subjects)
            && SameItems(Indicators, other.Indicators) && SameItems(Targets, other.Targets) && SameItems(Frameworks, other.Frameworks)
            && SameItems(Compositions, other.Compositions) && SameItems(Assessments, other.Assessments)
            && SameItems(Accepted, other.Accepted) && SameItems(Observations, other.Observations);
    }

    internal Observation? Latest(SeriesKey series, LocalDate asOf, LocalDate? knownBy = null) => FindSeries(series)?.Latest(asOf, knownBy);

    private static bool IsCalled(string name, LocalizedText text, IReadOnlyList<string> aliases) =>
        text.Includes(name) || aliases.Contains(name);

    private static bool SameItems<T>(IEnumerable<T> left, IEnumerable<T> right)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (T item in left)
            counts[item] = counts.GetValueOrDefault(item) + 1;
        foreach (T item in right)
        {
            int count = counts.GetValueOrDefault(item);
            if (count == 0)
                return false;
            counts[item] = count - 1;
        }

        return counts.Values.All(count => count == 0);
    }
}
