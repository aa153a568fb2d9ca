using System.Text.Json.Nodes;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>Faults in the number or the unit of a published figure.</summary>
internal static class ValueMutations
{
    private const string Alone = "the figure stands in no statement with another";

    private static readonly (string From, string To)[] Up = [("亿", "万亿"), ("万", "亿"), ("", "万")];
    private static readonly (string From, string To)[] Down = [("万亿", "亿"), ("亿", "万"), ("万", "")];
    private static readonly (string From, string To)[] FarUp = [("万", "万亿"), ("", "亿")];
    private static readonly (string From, string To)[] Classifiers = [("家", "辆"), ("辆", "家"), ("亿元", "亿美元"), ("元", "吨"), ("人", "家"), ("个", "人"), ("%", "个百分点")];

    public static IEnumerable<Mutation> All { get; } =
    [
        new("a digit of a level changed", draft => Digit(draft, draft.Levels), Alone),
        new("a digit of a growth rate changed", draft => Digit(draft, draft.Growths), "the levels it would link are not published, or the growth is declared to be of other prices or scope"),
        new("a digit of a share changed", draft => Digit(draft, [.. draft.Observations.Where(each => Draft.HasKind(each, "share"))]), Alone),
        new("a digit of a difference changed", draft => Digit(draft, [.. draft.Observations.Where(each => Draft.HasKind(each, "difference"))]), Alone),
        new("two digits of a level exchanged", draft => Edit(draft, draft.Levels, literal => Draft.Number(literal, Exchange)), Alone),
        new("a level ten times as large", draft => Edit(draft, draft.Levels, literal => Draft.Times(literal, 10m)), Alone),
        new("a level a tenth", draft => Edit(draft, draft.Levels, literal => Draft.Times(literal, 0.1m)), Alone),
        new("a growth rate ten times as large", draft => Edit(draft, draft.Growths, literal => Draft.Times(literal, 10m)), "the levels it would link are not published, or the growth is declared to be of other prices or scope"),
        new("a level larger by 10⁴ (家 for 万家)", draft => Edit(draft, draft.Levels, literal => Rescale(draft, literal, Up)), Alone),
        new("a level smaller by 10⁴ (万元 for 亿元)", draft => Edit(draft, draft.Levels, literal => Rescale(draft, literal, Down)), Alone),
        new("a level larger by 10⁸ (元 for 亿元)", draft => Edit(draft, draft.Levels, literal => Rescale(draft, literal, FarUp)), Alone),
        new("the unit of another thing (辆 for 家)", draft => Edit(draft, draft.Levels, literal => Swap(draft, literal))),
        new("个百分点 for %", draft => Edit(draft, draft.Growths, literal => literal.Replace("%", "个百分点", StringComparison.Ordinal))),
        new("% for 个百分点", draft => Edit(draft, draft.Observations, literal => literal.Replace("个百分点", "%", StringComparison.Ordinal))),
        new("the sign of a growth rate turned", draft => Edit(draft, draft.Growths, Negate), "the levels it would link are not published, or the growth is declared to be of other prices or scope"),
        new("the sign of a difference turned", draft => Edit(draft, [.. draft.Observations.Where(each => Draft.HasKind(each, "difference"))], Negate), Alone),
        new("the sign of a level turned", draft => Edit(draft, draft.Levels, Negate), "the number may be negative and stands alone"),
        new("a share above 100%", draft => Edit(draft, [.. draft.Observations.Where(each => Draft.HasKind(each, "share"))], literal => Draft.Number(literal, number => "1" + number.PadLeft(4, '0')))),
    ];

    private static string? Digit(Draft draft, IReadOnlyList<JsonObject> from) => Edit(draft, from, literal => Draft.Number(literal, draft.OtherDigit));

    private static string? Edit(Draft draft, IReadOnlyList<JsonObject> from, Func<string, string?> change) =>
        draft.Any(from) is { } at ? draft.Put(at, "value", change(at["value"]!.ToString())) : null;

    private static string? Exchange(string number)
    {
        for (int i = 0; i + 1 < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i]) && char.IsAsciiDigit(number[i + 1]) && number[i] != number[i + 1] && number[i + 1] != '0')
                return $"{number[..i]}{number[i + 1]}{number[i]}{number[(i + 2)..]}";
        }

        return null;
    }

    private static string Negate(string literal) => literal.StartsWith('-') ? literal[1..] : "-" + literal;

    /// <summary>The literal with another scale before its unit, of the first kind that can be read.</summary>
    private static string? Rescale(Draft draft, string literal, (string From, string To)[] scales)
    {
        if (draft.Read(literal) is not { } figure || figure.Dimension == Dimension.Ratio || figure.Dimension == Dimension.Points)
            return null;
        int end = literal.LastIndexOfAny([.. "0123456789"]) + 1;
        foreach ((string from, string to) in scales)
        {
            if (!literal[end..].StartsWith(from, StringComparison.Ordinal))
                continue;
            string other = literal[..end] + to + literal[(end + from.Length)..];
            if (draft.Read(other)?.Dimension == figure.Dimension)
                return other;
        }

        return null;
    }

    private static string? Swap(Draft draft, string literal) =>
        Classifiers.Where(pair => literal.EndsWith(pair.From, StringComparison.Ordinal)).Select(pair => literal[..^pair.From.Length] + pair.To)
            .FirstOrDefault(other => draft.Read(other) is { } figure && figure.Dimension != draft.Read(literal)?.Dimension);
}
