namespace Indicators.Prose.Lexicon;

/// <summary>The sections of a lexicon file, and the cue that the words of a section give.</summary>
internal static class LexiconSections
{
    public static (string Name, WordRole Role)[] Cues { get; } =
    [
        ("plain", WordRole.None), ("no-figure", WordRole.NoFigure), ("up", WordRole.Up), ("down", WordRole.Down),
        ("narrow", WordRole.Narrow), ("new", WordRole.New), ("delta", WordRole.Delta),
        ("reach", WordRole.Reach), ("reach-target", WordRole.ReachTarget), ("share", WordRole.Share), ("rate-noun", WordRole.RateNoun),
        ("growth-noun", WordRole.GrowthNoun),
        ("contribution", WordRole.Contribution), ("yoy", WordRole.YearOnYear), ("previous", WordRole.Previous),
        ("average", WordRole.Average), ("versus", WordRole.Versus),
        ("higher", WordRole.Higher), ("base", WordRole.Base), ("multiply", WordRole.Multiply), ("per", WordRole.Per),
        ("respectively", WordRole.Respectively),
        ("among", WordRole.Among), ("rank-verb", WordRole.RankVerb), ("streak", WordRole.Streak), ("target", WordRole.Target),
        ("forecast", WordRole.Forecast),
        ("done", WordRole.Done), ("ahead", WordRole.Ahead), ("price-basis", WordRole.PriceBasis), ("spec", WordRole.Spec),
        ("index", WordRole.Index), ("place", WordRole.Place), ("bound", WordRole.BoundWord),
    ];

    /// <summary>Sections that are asked for at one place rather than found in passing.</summary>
    private static readonly string[] Lists =
    [
        "counter", "counter-after-digits", "measure", "not-before", "size", "duration-context", "duration-span", "money-noun",
        "people-noun", "structure-noun", "ahead-verb", "province", "organisation", "name-end", "threshold", "traditional", "currency",
        "unit-noun", "unit-context", "span-owner", "record", "sum", "plan-part", "plan-task", "denominator", "denominator-noun",
        "per-word", "quoted-noun", "unit-step", "worded-figure", "number-shape", "lessened", "english-counted",
    ];

    private static readonly string[] Sets = SetNames();

    /// <summary>How many lists there are.</summary>
    public static int SetCount => Sets.Length;

    /// <summary>The section of a list.</summary>
    public static string Of(WordSet set) => Sets[(int)set];

    /// <summary>True for the name of a section.</summary>
    public static bool Has(string name)
    {
        foreach ((string section, _) in Cues)
        {
            if (section == name)
                return true;
        }

        return Array.IndexOf(Lists, name) >= 0 || Array.IndexOf(Sets, name) >= 0;
    }

    /// <summary>All sections, for a message.</summary>
    public static string[] All() => [.. Array.ConvertAll(Cues, row => row.Name), .. Lists, .. Sets];

    /// <summary>compared-end for ComparedEnd.</summary>
    private static string[] SetNames()
    {
        string[] names = Enum.GetNames<WordSet>();
        Span<char> name = stackalloc char[64];
        for (int i = 0; i < names.Length; i++)
        {
            int length = 0;
            foreach (char c in names[i])
            {
                if (char.IsAsciiLetterUpper(c) && length > 0)
                    name[length++] = '-';
                name[length++] = char.ToLowerInvariant(c);
            }

            names[i] = name[..length].ToString();
        }

        return names;
    }
}
