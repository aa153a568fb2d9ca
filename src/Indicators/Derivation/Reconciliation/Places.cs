using System.Globalization;

namespace Indicators.Derivation;

/// <summary>
/// What can be said of the terms of an equation in a sentence: <c>growth.signed</c> is the term <c>growth</c>, with its sign.
/// Where a term is several values, <c>parts…</c>, it is said of all of them, or of the first.
/// </summary>
internal static class Places
{
    /// <summary>So many values of a sum are written out.</summary>
    private const int ValuesShown = 12;

    private const int NamesShown = 3;

    /// <summary>What a finder notes down beside the values, by its number.</summary>
    private const string Note = "note";

    /// <summary>The text of a place.</summary>
    /// <param name="place">A term and what is said of it, or one of <c>implied</c>, <c>written</c>, <c>when</c>, <c>note0</c>, <c>note1</c>
    /// ….</param>
    /// <param name="equation">The equation.</param>
    /// <param name="implied">What the other values leave for the one that is shown.</param>
    public static string TextOf(string place, Equation equation, string implied)
    {
        int dot = place.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0)
            return Said(place[(dot + 1)..], equation.Relation.TermsOf(place[..dot], equation.Terms), equation);
        return place switch
        {
            "implied" => implied,
            "written" => Written(equation),
            // The time of a whole; that of its parts where the whole is a constant, such as 100%.
            "when" => equation.Terms[0].Period is null ? equation.Terms[1].When : equation.Terms[0].When,
            _ when place.StartsWith(Note, StringComparison.Ordinal) =>
                equation.Notes![int.Parse(place.AsSpan(Note.Length), CultureInfo.InvariantCulture)],
            _ => throw new InvalidOperationException($"No sentence says '{place}'."),
        };
    }

    private static string Said(string what, ReadOnlySpan<Term> terms, Equation equation) => what switch
    {
        "name" => terms[0].Name,
        "last-name" => terms[^1].Name,
        "when" => terms[0].When,
        "text" => terms[0].Text,
        "signed" => Signed(terms[0]),
        "rate" => Signed(terms[0]) + (equation.Shape is GrowthShape { Years: > 1 and var years } ? $" × {years}" : ""),
        // How the wording of a goal makes it of the baseline.
        "change" => equation.Shape is ProductShape ? "× " + terms[0].Text : Signed(terms[0]),
        // The time it is of, or what it is of where that is another thing.
        "when-or-name" => terms[0].Series == equation.Terms[0].Series ? terms[0].When : terms[0].Name,
        "list" => List(terms, ", "),
        "sum" => List(terms, " + "),
        "names" => string.Join(", ", terms.ToArray().Take(NamesShown).Select(term => term.Name)),
        "mean" => terms.Length > 1 ? $"({string.Join(" + ", terms.ToArray().Select(term => term.Text))}) / {terms.Length}" : terms[0].Text,
        "dated" => string.Join(", ", terms.ToArray().Select(term => $"{term.Text}, {term.When}")),
        "count" => terms.Length.ToString(CultureInfo.InvariantCulture),
        "rounding" => RangeText.Number(RoundingOf(terms), 2),
        "number" => terms[0].Soft.Low!.Value.ToString(CultureInfo.InvariantCulture),
        "room" => RangeText.Number(RatioBetweenShape.RoomOf(terms.Length) * 100m, 1) + "%",
        "bases" => string.Join(", ",
            (equation.Beside is { Count: > 0 } beside ? beside : [terms[0]]).Select(level => OnBase(equation.Terms[0], level))),
        _ => throw new InvalidOperationException($"No sentence says '{what}' of a term."),
    };

    /// <summary>The values that the one shown follows from, as they are put together.</summary>
    private static string Written(Equation equation)
    {
        int shown = equation.Shown;
        Term[] others = [.. equation.Terms.Where((_, index) => index != shown)];
        int[] indexes = [.. Enumerable.Range(0, equation.Terms.Length).Where(index => index != shown)];
        if (!Array.Exists(indexes, index => equation.Shape.FactorOf(index) is not null))
            return List(others, shown == 0 ? equation.Shape.Joint : " / ");
        return string.Concat(indexes.Select((index, place) => (place, equation.Shape.FactorOf(index)) switch
        {
            (_, -1m) => $" - {equation.Terms[index].Text}",
            (0, var factor) => With(equation.Terms[index], factor),
            (_, var factor) => equation.Shape.Joint + With(equation.Terms[index], factor),
        })).TrimStart();
    }

    private static string With(Term term, decimal? factor) => factor is { } times
        ? $"{term.Text} × {RangeText.Number(times, 6)}"
        : term.Text;

    private static string List(ReadOnlySpan<Term> terms, string joint)
    {
        string[] texts = [.. terms.ToArray().Take(ValuesShown + 1).Select(term => term.Text)];
        return string.Join(joint, texts.Length <= ValuesShown ? texts : [.. texts.Take(ValuesShown), "…"]);
    }

    /// <summary>A change with its sign: +36.1%.</summary>
    private static string Signed(Term change) => char.IsAsciiDigit(change.Text[0]) ? "+" + change.Text : change.Text;

    /// <summary>What the rounding of all of them together allows to either side.</summary>
    private static decimal RoundingOf(ReadOnlySpan<Term> terms)
    {
        decimal sum = 0m;
        foreach (Term term in terms)
            sum += term.Hard is { Low: { } low, High: { } high } ? (high - low) / 2m : 0m;
        return sum;
    }

    /// <summary>49.2% on 6348家 (2022), written without words: 49.2% (6348家, 2022).</summary>
    private static string OnBase(Term change, Term level)
    {
        string known = $"{level.Text}, {level.When}";
        if (change.Hard is not { Low: { } increment, High: { } most } || level.Hard is not { Low: { } low and > 0m, High: { } high }
            || increment != most || low != high)
            return known;
        return $"{RangeText.Number(increment / low * 100m, 1)}% ({known})";
    }
}
