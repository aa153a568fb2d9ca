using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>
/// A value that nobody published and that the published ones determine: revenue and tax leave one range for what is not tax.
/// It is no observation: it says what would have to be published, not what was.
/// </summary>
/// <remarks>Immutable. Nothing is determined by a figure that was found wrong or was revised.</remarks>
/// <example><code>
/// foreach (DeterminedValue each in CatalogValidator.Standard.Validate(catalog).Determined)
///     Console.WriteLine(each); // nontax@city 2024: 42.18–42.2亿元
/// </code></example>
public sealed class DeterminedValue
{
    private readonly IArgumentWords _words;

    internal DeterminedValue(Term term, IArgumentWords words)
    {
        _words = words;
        Series = term.Series!.Key;
        Period = term.Period;
        Text = RangeText.Of(term.Hard, term.Unit);
        Range = RangeOf(term);
        Steps = [.. StepsTo(term).Select(step => Checks.Sentence(step).Named(words))];
    }

    /// <summary>The series it is a value of.</summary>
    public SeriesKey Series { get; }

    /// <summary>The period it is for; null where the figures it follows from state none.</summary>
    public TimePeriod? Period { get; }

    /// <summary>What rounding leaves for it, in the unit of its indicator.</summary>
    public QuantityRange Range { get; }

    /// <summary>The range as text, rounded outward to the digits that matter: <c>42.18–42.2亿元</c>.</summary>
    public string Text { get; }

    /// <summary>The relations it follows from, the last first.</summary>
    public ImmutableArray<LocalizedText> Steps { get; }

    /// <summary>The series by the names of the catalogue in a language, the id behind them: 示例市非税收入（nontax@city）.</summary>
    /// <param name="language">The language.</param>
    public string NameIn(Language language) => PrintableText.Of(_words.WordsFor("name", Series.ToString(), language) ?? Series.ToString());

    /// <summary>Series, period and range.</summary>
    public override string ToString() => $"{Series} {Period?.ToString() ?? "not-stated"}: {Text}";

    /// <summary>The values that follow, in the order of their series and periods; only those with two ends.</summary>
    internal static ImmutableArray<DeterminedValue> In(List<Equation> equations, IArgumentWords words) =>
    [
        .. equations.Where(equation => Array.Exists(equation.Terms, term => term.IsDerived)).SelectMany(equation => equation.Terms)
            .Where(term => term is { IsDerived: true, IsPublished: false, Series: not null, Hard.IsBounded: true }).Distinct()
            .Where(term => term.Hard.Low <= term.Hard.High)
            .Select(term => new DeterminedValue(term, words))
            .OrderBy(value => value.Series.ToString(), StringComparer.Ordinal).ThenBy(value => value.Period?.ToString(),
                StringComparer.Ordinal),
    ];

    private static QuantityRange RangeOf(Term term) =>
        QuantityRange.Between(new Quantity(term.Hard.Low!.Value, term.Unit), new Quantity(term.Hard.High!.Value, term.Unit));

    private static List<Equation> StepsTo(Term term)
    {
        var steps = new List<Equation>();
        var open = new Queue<Term>([term]);
        while (open.TryDequeue(out Term? next))
        {
            foreach (Equation from in new[] { next.LowFrom!, next.HighFrom! }.Where(from => !steps.Contains(from)).ToList())
            {
                if (steps.Contains(from) || steps.Count == ConflictFinder.StepsShown)
                    continue;
                steps.Add(from);
                foreach (Term behind in from.Terms.Where(other => other.IsDerived && other != next))
                    open.Enqueue(behind);
            }
        }

        return steps;
    }
}
