using System.Diagnostics.CodeAnalysis;

namespace Indicators;

public sealed partial class Unit : ISpanParsable<Unit>
{
    /// <summary>Reads a unit with its scale, or a quotient: 亿元, 万家, 元/平方米, 件/万人. Empty text is the unit of plain numbers.</summary>
    /// <param name="s">The text, used up to its end.</param>
    /// <param name="provider">A <see cref="UnitSet"/>, or null for the standard one. Cultures are not consulted.</param>
    /// <exception cref="ParseException">The text is not a unit of the set, or may be several.</exception>
    public static Unit Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        var reader = new UnitReader(s, UnitSet.Of(provider));
        return reader.TryReadWhole(out Unit? unit) ? unit : throw new ParseException(s.ToString(), reader.Error);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Unit Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a unit; false where the text is none. See <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) =>
        new UnitReader(s, UnitSet.Of(provider)).TryReadWhole(out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Unit)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result)
    {
        result = null;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }
}
