using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Indicators.Json;

namespace Indicators.Tests.Json;

public class FuzzTests
{
    private static readonly byte[] Everything = File.ReadAllBytes(RepositoryFiles.TestData("format-1/everything.json"));

    private static readonly byte[] Lines = File.ReadAllBytes(RepositoryFiles.TestData("format-1/more.observations.jsonl"));

    /// <summary>What a damaged file has: any byte, and the bytes JSON is made of more often.</summary>
    private static readonly Gen<byte> AnyByte = Gen.OneOf(
        Gen.Choose(0, 255).Select(value => (byte)value),
        Gen.Elements("{}[]\",:\\u0-1 \ndet"u8.ToArray()));

    [Fact]
    public void A_damaged_file_gives_diagnostics_and_never_an_exception() =>
        Prop.ForAll(Damaged(Everything), bytes => IsReadOrReported(new CatalogFile("fuzz.json", bytes))).Check(Often);

    [Fact]
    public void Damaged_lines_give_diagnostics_and_never_an_exception() =>
        Prop.ForAll(Damaged(Lines), bytes => IsReadOrReported(new CatalogFile("fuzz.observations.jsonl", bytes))).Check(Often);

    [Fact]
    public void What_is_read_from_a_damaged_file_can_be_written_and_read_again() =>
        Prop.ForAll(Damaged(Everything), bytes =>
        {
            IndicatorCatalog sound = CatalogReader.ReadSound([new CatalogFile("fuzz.json", bytes)], out _);
            return CatalogReader.Parse(CatalogWriter.ToJson(sound)).HasSameContent(sound);
        }).Check(Often);

    private static Config Often => Config.QuickThrowOnFailure.WithMaxTest(300);

    private static bool IsReadOrReported(CatalogFile file)
    {
        bool read = CatalogReader.TryRead([file], out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics);
        bool located = diagnostics.All(found => found.Location is { Line: > 0, Column: > 0 } && found.ToString().Length < 2000);
        return located && read == catalog is not null && (read || !diagnostics.IsEmpty);
    }

    private static Arbitrary<byte[]> Damaged(byte[] original) =>
        (from edits in Edit(original.Length).NonEmptyListOf()
         select edits.Aggregate(original, (bytes, edit) => edit(bytes))).ToArbitrary();

    /// <summary>One byte replaced, put in or taken out, or a piece cut out or said twice.</summary>
    private static Gen<Func<byte[], byte[]>> Edit(int length) =>
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, length - 1)
        from size in Gen.Choose(1, 40)
        from value in AnyByte
        select Apply(kind, at, size, value);

    private static Func<byte[], byte[]> Apply(int kind, int at, int size, byte value) => bytes =>
    {
        if (bytes.Length == 0)
            return [value];
        int start = at % bytes.Length;
        int end = Math.Min(bytes.Length, start + size);
        return kind switch
        {
            0 => [.. bytes[..start], value, .. bytes[(start + 1)..]],
            1 => [.. bytes[..start], value, .. bytes[start..]],
            2 => [.. bytes[..start], .. bytes[(start + 1)..]],
            3 => [.. bytes[..start], .. bytes[end..]],
            _ => [.. bytes[..end], .. bytes[start..]],
        };
    };
}
