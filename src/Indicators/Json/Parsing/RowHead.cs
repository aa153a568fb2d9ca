namespace Indicators.Json;

/// <summary>What a row says of its property beside its value: the name, whether it must be there, and what the schema says of it.</summary>
/// <param name="name">The name in UTF-8.</param>
/// <param name="isRequired">Whether it must be there.</param>
/// <param name="about">What the schema says of it, for who writes a file; null where its type says all.</param>
internal readonly ref struct RowHead(ReadOnlySpan<byte> name, bool isRequired, string? about)
{
    public ReadOnlySpan<byte> Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public string? About { get; } = about;

    public static RowHead Required(ReadOnlySpan<byte> name, string? about = null) => new(name, true, about);

    public static RowHead Optional(ReadOnlySpan<byte> name, string? about = null) => new(name, false, about);
}
