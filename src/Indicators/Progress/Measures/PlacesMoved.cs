namespace Indicators.Progress;

/// <summary>How a rank stands, in places: 第11位，较基期前移7位，距目标1位.</summary>
/// <param name="Place">The place now.</param>
/// <param name="Up">How many places further up than at the baseline, negative further down; null without a baseline.</param>
/// <param name="ToGoal">How many places short of the goal; 0 at it or beyond.</param>
public sealed record PlacesMoved(int Place, int? Up, int ToGoal)
{
    /// <summary>The places in words.</summary>
    public string ToText(Language language)
    {
        string?[] parts =
        [
            language.Say("places.at", Place),
            Up switch
            {
                null => null,
                > 0 => language.Say("places.up", Up),
                < 0 => language.Say("places.down", -Up),
                _ => language.Say("distance.as-baseline"),
            },
            ToGoal == 0 ? null : language.Say("places.left", ToGoal),
        ];
        return string.Join(language.Say("list.comma"), parts.OfType<string>());
    }

    /// <summary>The places of ranks that are numbers; null where they are not.</summary>
    internal static PlacesMoved? Of(Measure value, Measure? baseline, int goal)
    {
        if (Whole(value.Value) is not { } place)
            return null;
        int? up = Whole(baseline?.Value) is { } before ? before - place : null;
        return new PlacesMoved(place, up, Math.Max(0, place - goal));
    }

    private static int? Whole(decimal? rank) => rank is > 0m and < 1_000_000m ? (int)rank.Value : null;
}
