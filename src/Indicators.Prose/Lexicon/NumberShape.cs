using System.Text.RegularExpressions;

namespace Indicators.Prose.Lexicon;

/// <summary>The shapes in which a number is of one kind: a document number, a telephone, an address.</summary>
/// <param name="Kind">What a number in such a shape is.</param>
/// <param name="Shape">What it stands in.</param>
internal sealed record NumberShape(PassedOver Kind, Regex Shape)
{
    private const string Year = @"(?:19|20)\d{2}";

    // Only the lines of a window are searched, and nothing is compiled for the few pages that are asked this way.
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline;

    /// <summary>From rows kind|expression: those of a kind are one shape, in the order in which the kinds first stand.</summary>
    public static NumberShape[] Of(IReadOnlyList<string> rows)
    {
        var kinds = new List<PassedOver>();
        var expressions = new List<string>();
        foreach (string row in rows)
        {
            int bar = row.IndexOf('|', StringComparison.Ordinal);
            PassedOver kind = KindOf(row, bar);
            string expression = row[(bar + 1)..].Replace("§Y", Year, StringComparison.Ordinal)
                .Replace("§N", $"[{Numerals.Spoken}]", StringComparison.Ordinal);
            int at = kinds.IndexOf(kind);
            if (at >= 0)
            {
                expressions[at] += "|" + expression;
                continue;
            }

            kinds.Add(kind);
            expressions.Add(expression);
        }

        return [.. kinds.Select((kind, i) => new NumberShape(kind, new Regex(expressions[i], Options)))];
    }

    /// <summary>document-number is <see cref="PassedOver.DocumentNumber"/>.</summary>
    private static PassedOver KindOf(string row, int bar)
    {
        string name = bar < 0 ? row : row[..bar].Replace("-", "", StringComparison.Ordinal);
        return bar > 0 && Enum.TryParse(name, ignoreCase: true, out PassedOver kind) && kind != PassedOver.None
            ? kind
            : throw new FormatException($"The row '{row}' of [number-shape] needs a kind of number, a bar and a regular expression.");
    }
}
