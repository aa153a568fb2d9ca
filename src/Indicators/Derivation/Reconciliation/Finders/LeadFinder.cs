using System.Globalization;

namespace Indicators.Derivation;

/// <summary>A published lead over the schedule, with the completion it is the lead of and the months passed.</summary>
internal sealed class LeadFinder : SeriesFinder
{
    /// <summary>The part of the year is often printed, and subtracted, to one decimal.</summary>
    private const decimal Rounded = 0.05m;

    protected override bool Concerns(SeriesForm series) => series.Key.Transformation.Kind == TransformationKind.Completion;

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series) =>
        from completion in series.Terms
        let months = CompletionFinder.MonthsToDate(completion.Period)
        where months is not null
        let lead = table.Published(series.Key.With(Transformation.Lead), completion)
        where lead is not null
        select EquationOf(relation, lead, completion, months.Value);

    /// <summary>lead = completion − months passed / 12.</summary>
    private static Equation EquationOf(Relation relation, Term lead, Term completion, int months)
    {
        decimal passed = months * 100m / 12m;
        var shape = new SumShape(null, new Interval(-(passed + Rounded), -(passed - Rounded)));
        return new Equation(relation, shape, lead,
            completion)
        { Notes = [RangeText.Number(passed, 1) + "%", months.ToString(CultureInfo.InvariantCulture)] };
    }
}
