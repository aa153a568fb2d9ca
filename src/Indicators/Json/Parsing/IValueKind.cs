namespace Indicators.Json;

/// <summary>A kind of value with a form of its own: how it is read, written and described.</summary>
/// <typeparam name="T">What it is in memory.</typeparam>
internal interface IValueKind<T>
{
    /// <summary>What the schema says of its form, without braces: <c>"$ref": "#/$defs/goal"</c>.</summary>
    static abstract string Schema { get; }

    /// <summary>Reads a value; null or the default, with a fault, where it is none.</summary>
    static abstract T Read(ref LocatedReader reader, CatalogParseState session);

    /// <summary>Writes a value under its name, where it says something.</summary>
    static abstract void Write(ValueWriter writer, ReadOnlySpan<byte> name, T value);
}
