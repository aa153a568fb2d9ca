namespace Indicators.Progress;

/// <summary>One step of an explanation: what it is about, the numbers it was worked out from, what came out.</summary>
/// <param name="Kind">What it is about; its words are the formula.</param>
/// <param name="Result">What came out; absent where the step is told in words.</param>
/// <param name="Unit">The unit of the result; null where it is a plain number.</param>
/// <param name="Calculation">The formula with its numbers, as a person puts it into a calculator: (8600 − 8000) / (10000 − 8000). Null
/// where the ends are not numbers.</param>
/// <param name="Terms">The figures it rests on.</param>
public sealed record ExplanationStep(ExplanationKind Kind, Measure Result, Unit? Unit, string? Calculation,
    IReadOnlyList<ExplanationTerm> Terms)
{
    private readonly Func<Language, string>? _words;

    /// <summary>A step told in words.</summary>
    internal ExplanationStep(ExplanationKind kind, Func<Language, string> words, params IReadOnlyList<ExplanationTerm> terms)
        : this(kind, default, null, null, terms) => _words = words;

    /// <summary>Why the number is what it is, where no formula gives it.</summary>
    internal Func<Language, string>? Because { get; init; }

    /// <summary>What came out, in words: the number with its range and unit, how it was worked out, or the text.</summary>
    internal string ValueText(Language language)
    {
        if (_words is { } words)
            return words(language);
        if (Result.IsAbsent)
            return string.Join("; ", Terms.Select(term => term.ToText(language)));
        string value = Result.Value is { } known ? ExplainedNumber.Of(known) : "–";
        string range = Result.IsExact && Result.Value is not null
            ? ""
            : $"  [{ExplainedNumber.End(Result.Low, "-∞")}, {ExplainedNumber.End(Result.High, "+∞")}]";
        string number = value + range;
        if (Unit == StandardUnits.PercentagePoint)
            number = language.Say("amount.points", number);
        else if (Unit?.ToString() is { Length: > 0 } symbol)
            number = $"{number} {symbol}";
        if (Because is { } why)
            return language.Say("explain.because", number, why(language));
        return Calculation is null ? number : $"{number} = {Calculation}";
    }

    /// <summary>The step as a line.</summary>
    public string ToText(Language language) => language.Say("explain.step", Kind.ToText(language), ValueText(language));
}
