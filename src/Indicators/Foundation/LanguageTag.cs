using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>
/// The form of a BCP 47 language tag: a language of two or three letters (longer ones are not assigned), further subtags of
/// letters and digits between hyphens, and the case each is written in.
/// </summary>
internal static class LanguageTag
{
    /// <summary>Longer than any tag in use; the standard asks for room for 35 characters.</summary>
    public const int Longest = 64;

    /// <summary>The tag in canonical case (zh-Hant-TW); false where the text is none.</summary>
    public static bool TryCanonicalise(string text, [NotNullWhen(true)] out string? tag)
    {
        tag = null;
        if (text.Length is < 2 or > Longest)
            return false;
        string[] parts = text.Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter))
            return false;
        parts[0] = parts[0].ToLowerInvariant();
        bool isExtension = false;
        for (int i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 8 || !parts[i].All(char.IsAsciiLetterOrDigit) || (parts[i].Length == 1 && i == parts.Length - 1))
                return false;
            isExtension |= parts[i].Length == 1;
            parts[i] = isExtension ? parts[i].ToLowerInvariant() : Cased(parts[i]);
        }

        tag = string.Join('-', parts);
        return true;
    }

    /// <summary>Four letters are a script (Hant), two a region (TW); all else is small.</summary>
    private static string Cased(string part) => part.Length switch
    {
        2 => part.ToUpperInvariant(),
        4 when char.IsAsciiLetter(part[0]) => string.Concat(part[..1].ToUpperInvariant(), part[1..].ToLowerInvariant()),
        _ => part.ToLowerInvariant(),
    };
}
