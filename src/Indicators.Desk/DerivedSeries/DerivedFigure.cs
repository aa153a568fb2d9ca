using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>A figure derived from published ones: the exact number, the range that rounding leaves, and what it is made of.</summary>
public sealed record DerivedFigure
{
    internal DerivedFigure(
        DerivedFormula formula,
        SeriesKey series,
        TimePeriod period,
        Unit unit,
        RationalRange value,
        ImmutableArray<Observation> inputs,
        DerivedObstacle obstacle = DerivedObstacle.None,
        string? missing = null)
    {
        Formula = formula;
        Series = series;
        Period = period;
        Unit = unit;
        Value = value;
        Inputs = inputs;
        Obstacle = obstacle;
        Missing = missing;
    }

    /// <summary>How it is made.</summary>
    public DerivedFormula Formula { get; }

    /// <summary>The series it would belong to.</summary>
    public SeriesKey Series { get; }

    /// <summary>Its period.</summary>
    public TimePeriod Period { get; }

    /// <summary>The unit of <see cref="Value"/>.</summary>
    public Unit Unit { get; }

    /// <summary>The number with its range; absent where there is an obstacle.</summary>
    public RationalRange Value { get; }

    /// <summary>The published figures it is made of, in the order of the formula.</summary>
    public ImmutableArray<Observation> Inputs { get; }

    /// <summary>Why there is none.</summary>
    public DerivedObstacle Obstacle { get; }

    /// <summary>What is missing or does not fit; null where nothing is.</summary>
    public string? Missing { get; }

    /// <summary>
    /// The figure as an observation of the status <see cref="ObservationStatus.Derived"/>: a catalogue keeps and lists it, and no
    /// look-up, verdict or check takes it for a published one. Its note names the formula, its inputs and the range.
    /// </summary>
    /// <param name="rounding">How the number is rounded.</param>
    /// <exception cref="InvalidOperationException">There is no number: <see cref="Obstacle"/> says why, or a bound word leaves
    /// none.</exception>
    public Observation ToObservation(NumberRounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        if (Value.Value is not { } value)
            throw new InvalidOperationException($"'{Formula.Code}' of {Series} {Period} has no number ({Obstacle} {Missing}).");
        var figure = new Figure(value.Round(rounding.Decimals, rounding.Mode), Unit);
        return new Observation(Series, Period, figure) { Status = ObservationStatus.Derived, Note = NoteIn(Language.Chinese, rounding) };
    }

    /// <summary>The figure, its formula and its inputs as a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero.</param>
    public string ToText(Language language, NumberRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        NumberRounding named = rounding ?? NumberRounding.TwoDecimals;
        if (Obstacle != DerivedObstacle.None)
            return RecordWordings.Table.ToText("derived.none", language, Formula.Name.In(language),
                RecordWordings.Table.ToText("derived-obstacle." + Obstacle, language, Missing ?? ""));
        return RecordWordings.Table.ToText(
            "derived.line", language, Formula.Name.In(language), NumberText.Amount(Value, Unit, language, named), NoteIn(language, named));
    }

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private string NoteIn(Language language, NumberRounding rounding) => RecordWordings.Table.ToText(
        "derived.note", language, Formula.Code, Formula.Formula.In(language), string.Join("; ", Inputs.Select(one => one.ToString())),
        NumberText.Amount(Value, Unit, language, rounding));
}
