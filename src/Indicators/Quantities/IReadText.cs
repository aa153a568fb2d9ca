namespace Indicators;

/// <summary>What is read from a text with a unit, or says why not; the ways to ask for it are those of <see cref="UnitText"/>.</summary>
internal interface IReadText<T>
    where T : struct, IReadText<T>
{
    /// <summary>Reads a value, or says why not.</summary>
    static abstract bool TryParse(ReadOnlySpan<char> s, UnitSet units, out T result, out ParseError error);

    /// <summary>Reads a value from UTF-8, or says why not; positions count bytes.</summary>
    static abstract bool TryParse(ReadOnlySpan<byte> utf8Text, UnitSet units, out T result, out ParseError error);
}
