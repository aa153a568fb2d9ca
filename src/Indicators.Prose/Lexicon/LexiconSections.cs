namespace Indicators.Prose.Lexicon;

/// <summary>The sections of a lexicon file, and the cue that the words of a section give.</summary>
internal static class LexiconSections
{
    public static (string Name, Cue Cue)[] Cues { get; } =
    [
        ("plain", Cue.None), ("no-figure", Cue.NoFigure), ("up", Cue.Up), ("down", Cue.Down), ("narrow", Cue.Narrow), ("new", Cue.New), ("delta", Cue.Delta),
        ("reach", Cue.Reach), ("reach-target", Cue.ReachTarget), ("share", Cue.Share), ("rate-noun", Cue.RateNoun), ("growth-noun", Cue.GrowthNoun),
        ("contribution", Cue.Contribution), ("yoy", Cue.YearOnYear), ("previous", Cue.Previous), ("average", Cue.Average), ("versus", Cue.Versus),
        ("higher", Cue.Higher), ("base", Cue.Base), ("multiply", Cue.Multiply), ("per", Cue.Per), ("respectively", Cue.Respectively),
        ("among", Cue.Among), ("rank-verb", Cue.RankVerb), ("streak", Cue.Streak), ("target", Cue.Target), ("forecast", Cue.Forecast),
        ("done", Cue.Done), ("ahead", Cue.Ahead), ("price-basis", Cue.PriceBasis), ("spec", Cue.Spec), ("index", Cue.Index), ("place", Cue.Place), ("bound", Cue.BoundWord),
    ];

    /// <summary>Sections that are asked for at one place rather than found in passing.</summary>
    private static readonly string[] Lists =
        ["counter", "counter-after-digits", "measure", "not-before", "size", "duration-context", "duration-span", "money-noun", "people-noun", "structure-noun",
         "ahead-verb", "province", "organisation", "name-end", "threshold", "traditional", "currency", "unit-noun", "unit-context", "span-owner", "record", "sum", "plan-part", "plan-task", "denominator", "denominator-noun", "per-word", "quoted-noun"];

    public static string[] All { get; } = [.. Cues.Select(row => row.Name), .. Lists];
}
