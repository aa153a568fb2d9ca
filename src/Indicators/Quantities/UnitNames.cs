namespace Indicators;

/// <summary>The ways a unit is written besides its symbol. Not part of a unit's identity.</summary>
internal sealed class UnitNames(string[] aliases, string? english, string? englishPlural, bool isPrefix)
{
    public static UnitNames None { get; } = new([], null, null, isPrefix: false);

    public string[] Aliases { get; } = aliases;

    /// <summary>The noun for one, or the currency code where <see cref="IsPrefix"/>.</summary>
    public string? English { get; } = english;

    /// <summary>The noun for several.</summary>
    public string? EnglishPlural { get; } = englishPlural;

    /// <summary>True where English writes it before the number: CNY 620 billion.</summary>
    public bool IsPrefix { get; } = isPrefix;

    /// <summary>True for rows of the standard table, whose scaled forms may be rows themselves.</summary>
    public bool IsStandard { get; private init; }

    /// <summary>What is read as this unit in English text, besides the symbol and the aliases.</summary>
    public string[] EnglishWords { get; private init; } =
        english is null ? [] : englishPlural is null || englishPlural == english ? [english] : [english, englishPlural];

    /// <summary>
    /// The names of a row of the standard table; a leading ~ marks a noun that is printed but never read, nothing one that is written by
    /// its symbol.
    /// </summary>
    public static UnitNames FromRow(string[] aliases, string english, string[] plurals, bool isPrefix)
    {
        if (english.Length == 0)
            return new UnitNames(aliases, null, null, isPrefix: false) { IsStandard = true };
        bool readable = english[0] != '~';
        string plural = plurals.Length == 0 ? english : plurals[0];
        return new UnitNames(aliases, english.TrimStart('~'), (isPrefix ? english : plural).TrimStart('~'), isPrefix)
        {
            IsStandard = true,
            EnglishWords = readable ? [english, .. plurals.AsSpan()] : [],
        };
    }
}
